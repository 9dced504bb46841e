package dev.codebook.processor.plan;

import java.util.List;
import java.util.Set;

/**
 * The languages that the texts of a catalog can be read in beside its own.
 *
 * @param tags in alphabetical order; empty if there are none
 * @param texts the keys of the texts that are translated
 */
public record LanguagesPlan(List<String> tags, Set<String> texts) {

    /** Whether a text has a method that takes a locale. */
    public boolean translate(String key) {
        return !tags.isEmpty() && texts.contains(key);
    }
}
