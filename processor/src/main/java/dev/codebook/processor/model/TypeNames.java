package dev.codebook.processor.model;

import java.util.List;

/** The simple names of the four types that a catalog becomes. */
public record TypeNames(
        Located<String> code, Located<String> constants, Located<String> diagnosis, Located<String> exception) {

    /** All four, in the order of the format. */
    public List<Located<String>> toList() {
        return List.of(code, constants, diagnosis, exception);
    }
}
