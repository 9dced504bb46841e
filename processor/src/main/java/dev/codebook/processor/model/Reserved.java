package dev.codebook.processor.model;

import dev.codebook.processor.syntax.Code;
import java.util.List;

/** Codes and names that were used once and may never come back. */
public record Reserved(List<Located<Code>> codes, List<Located<String>> names) {

    public Reserved {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
    }
}
