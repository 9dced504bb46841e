package dev.codebook.processor.match;

import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import java.util.List;
import java.util.Optional;

/**
 * A code, as one step of the way from the most to the least specific.
 *
 * @param entries whoever stands under it, those that ask more of a reply first
 */
public record Ranked(Code code, List<Entry> entries) {

    /** The entry that asks nothing but the code. */
    public Optional<Entry> plain() {
        return entries.stream().filter(entry -> entry.condition().isNone()).findFirst();
    }
}
