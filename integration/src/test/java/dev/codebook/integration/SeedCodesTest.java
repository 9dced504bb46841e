package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.smtp.SmtpCode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code of the reference page that the project began with is an entry of its own. */
class SeedCodesTest {

    @Test
    void thereAreThirtyNine() {
        assertEquals(39, Facts.read("seed-codes.csv").size());
    }

    @TestFactory
    Stream<DynamicTest> isAnEntryThatItsDiagnosisNames() {
        return Facts.read("seed-codes.csv").stream()
                .map(SeedCodesTest::code)
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    SmtpCode entry = SmtpCode.find(code).orElseThrow();
                    assertEquals(code, entry.code());
                    assertEquals(entry, SmtpCode.diagnose(code).code());
                    assertEquals(
                            List.of(entry), SmtpCode.diagnose(code).because().subList(0, 1));
                }));
    }

    private static String code(CSVRecord row) {
        return (row.get("reply") + " " + row.get("enhanced")).strip();
    }
}
