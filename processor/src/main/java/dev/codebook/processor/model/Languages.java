package dev.codebook.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The languages that a catalog can be read in beside the one that it is written in.
 *
 * @param own those that the catalog itself declares, in its order, as language tags (BCP 47): a file for each
 * @param all those of the catalogs that it extends, too
 * @param texts the keys of the texts that are translated
 */
public record Languages(List<Located<String>> own, Set<String> all, Set<String> texts) {

    /** What people read of every code, and so must be there in each of the languages. */
    public static final List<String> ALWAYS = List.of("title", "message");

    public Languages {
        own = List.copyOf(own);
        all = Set.copyOf(all);
        texts = Set.copyOf(texts);
    }

    /** No other languages. */
    public static Languages none() {
        return new Languages(List.of(), Set.of(), new LinkedHashSet<>(ALWAYS));
    }

    /** Whether there are other languages. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The tags of all, in alphabetical order: {@code de} before {@code de-AT}. */
    public List<String> sorted() {
        return List.copyOf(new TreeSet<>(all));
    }

    /** Whether a variety of a language, such as {@code de-AT}, may leave out what {@code de} says for the same catalog. */
    public boolean hasWider(String tag) {
        return own.stream().anyMatch(other -> tag.startsWith(other.value() + "-"));
    }
}
