package dev.codebook.integration;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The page that compares the catalog {@code smtp} with other lists of codes. */
final class CoveragePage {

    private static final String HEAD = """
            # Coverage

            What the catalog `smtp` has beside other lists of SMTP codes: %d reply codes and %d enhanced codes. Made by `CoveragePageTest` from
            `integration/src/test/resources/data/peers.csv`; `-Dgoldens=update` writes it anew.

            A code counts as ours where an entry names it, alone or in a pair. Lists that name classes (4.2.1, 5.2.1) are held to the class; what they
            lack is counted without it (X.2.1). A dash stands where a list has no codes of that kind.

            | list | its reply codes | we have | we lack | it lacks | its enhanced codes | we have | we lack | it lacks |
            |---|--:|--:|---|--:|--:|--:|---|--:|
            """;

    private final CodeList replies = CodeList.ourReplies();
    private final CodeList enhanced = CodeList.ourEnhanced();

    String text() {
        String head =
                HEAD.formatted(replies.codes().size(), enhanced.opened().codes().size());
        return Facts.read("peers.csv").stream()
                .filter(CoveragePage::isPeer)
                .map(this::row)
                .collect(Collectors.joining("", head, ""));
    }

    /** The table of facts also sums itself up. */
    private static boolean isPeer(CSVRecord row) {
        return !row.get("peer").startsWith("THIS DATA SET");
    }

    private String row(CSVRecord peer) {
        String ofReplies = cells(CodeList.of(peer, "base_codes"), replies);
        String ofEnhanced = cells(CodeList.of(peer, "enhanced_codes"), enhanced);
        return "| " + peer.get("peer") + " | " + ofReplies + " | " + ofEnhanced + " |\n";
    }

    private static String cells(CodeList theirs, CodeList ours) {
        if (theirs.isEmpty()) {
            return "- | - | - | -";
        }
        List<String> lacking = theirs.missingIn(ours);
        int all = theirs.codes().size();
        int theyLack = ours.opened().missingIn(theirs.opened()).size();
        return all + " | " + (all - lacking.size()) + " | " + String.join(" ", lacking) + " | " + theyLack;
    }
}
