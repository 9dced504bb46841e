package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.smtp.SmtpCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The catalog {@code smtp} has every code of the standards, of the registry, and of the field. */
class CatalogCoverageTest {

    @Test
    void hasEveryReplyCode() {
        assertEquals(List.of(), missing("reply-codes.csv", row -> row.get("code")));
    }

    @Test
    void hasEveryReplyCodeThatWasRecorded() throws IOException {
        try (InputStream stream = getClass().getResourceAsStream("/replies-sample.tsv")) {
            String sample = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<String> missing = sample.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[2])
                    .filter(code -> !code.isEmpty() && SmtpCode.find(code).isEmpty())
                    .distinct()
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void marksEveryReplyCodeThatNoStandardKnows() {
        Set<SmtpCode.Status> honest = Set.of(SmtpCode.Status.NONSTANDARD, SmtpCode.Status.PROVIDER);
        List<String> unmarked = Facts.read("reply-codes.csv").stream()
                .filter(row -> row.get("status").equals("nonstandard"))
                .map(row -> SmtpCode.find(row.get("code")).orElseThrow())
                .filter(entry -> !honest.contains(entry.status()))
                .map(SmtpCode::code)
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @Test
    void hasEveryEnumeratedStatusCode() {
        assertEquals(List.of(), missing("enhanced-codes.csv", row -> open(row.get("code"))));
    }

    @Test
    void hasEveryPairWithAMeaningOfItsOwn() {
        assertEquals(List.of(), missing("conditions.csv", row -> row.get("reply") + " " + row.get("enhanced")));
    }

    private static String open(String code) {
        return code.replace('X', 'x');
    }

    private static List<String> missing(String table, Function<CSVRecord, String> code) {
        return Facts.read(table).stream()
                .map(code)
                .filter(wantedCode -> SmtpCode.find(wantedCode).isEmpty())
                .toList();
    }
}
