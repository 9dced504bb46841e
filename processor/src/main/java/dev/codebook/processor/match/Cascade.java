package dev.codebook.processor.match;

import dev.codebook.processor.model.Entry;
import java.util.List;
import java.util.Optional;

/** An enumerated or scalar attribute that an entry leaves out comes from the next less specific entry that matches. */
public final class Cascade {

    private Cascade() {}

    /** The first of the entries that decides the attribute; the root decides all that cannot stay open. */
    public static Optional<Entry> decidedBy(List<Entry> mostSpecificFirst, String attribute) {
        return mostSpecificFirst.stream()
                .filter(entry -> entry.values().containsKey(attribute))
                .findFirst();
    }
}
