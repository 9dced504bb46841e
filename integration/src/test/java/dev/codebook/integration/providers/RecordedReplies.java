package dev.codebook.integration.providers;

import java.util.List;

/** The texts of the recorded replies, for other tests. */
public final class RecordedReplies {

    private RecordedReplies() {}

    /** Each as it was recorded. */
    public static List<String> texts() {
        return SampleRow.all().stream()
                .map(row -> row.diagnosis().reply().raw())
                .toList();
    }
}
