package dev.codebook.processor.model;

import dev.codebook.processor.syntax.Code;
import java.util.List;

/**
 * Codes that entries name together.
 *
 * @param codes each of them
 * @param catalog the name of the catalog that says so
 */
public record CodeList(List<Code> codes, String catalog) {

    public CodeList {
        codes = List.copyOf(codes);
    }
}
