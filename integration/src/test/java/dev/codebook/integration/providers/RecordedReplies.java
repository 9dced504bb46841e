package dev.codebook.integration.providers;

import java.util.List;
import java.util.stream.Stream;

/** The texts of the replies that were recorded, and of those that were written like them, for other tests. */
public final class RecordedReplies {

    private RecordedReplies() {}

    /** Each as it is. */
    public static List<String> texts() {
        return Stream.concat(SampleRow.recorded().stream(), SampleRow.written().stream())
                .map(row -> row.diagnosis().reply().raw())
                .toList();
    }
}
