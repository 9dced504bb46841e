package dev.codebook.integration.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.codebook.integration.Facts;
import dev.codebook.integration.shipped.grpc.GrpcCode;
import dev.codebook.integration.shipped.grpc.GrpcCode.Retry;
import dev.codebook.integration.shipped.grpc.GrpcCode.Sender;
import dev.codebook.integration.shipped.grpc.GrpcCodes;
import dev.codebook.integration.shipped.grpc.GrpcException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalog {@code grpc} is the list of status codes that gRPC defines. */
class GrpcCatalogTest {

    private static final List<CSVRecord> CODES = Facts.read("grpc-status-codes.csv");

    @Test
    void hasTheSeventeenCodesAndTheRoot() {
        assertEquals(17, CODES.size());
        assertEquals(18, GrpcCode.values().length);
        for (CSVRecord row : CODES) {
            GrpcCode entry = GrpcCode.valueOf(row.get("name"));
            assertEquals(row.get("code"), entry.code());
            assertEquals(
                    entry, GrpcCode.diagnose(Integer.parseInt(row.get("code"))).code());
            assertEquals(row.get("http"), entry.http());
        }
    }

    @Test
    void titlesAreTheNamesInWords() {
        for (CSVRecord row : CODES) {
            String name = row.get("name").replace("CANCELLED", "CANCELED");
            assertEquals(
                    name,
                    GrpcCode.valueOf(row.get("name"))
                            .title()
                            .toUpperCase(Locale.ROOT)
                            .replace(' ', '_'));
        }
        assertSame(GrpcCode.CANCELLED, GrpcCode.CANCELED);
    }

    @Test
    void saysWhichCodesOnlyTheApplicationMakes() {
        for (CSVRecord row : CODES) {
            Sender expected = row.get("made_by_libraries").equals("true") ? Sender.ANYBODY : Sender.APPLICATION;
            assertEquals(expected, GrpcCode.valueOf(row.get("name")).sender(), row.get("name"));
        }
    }

    @ParameterizedTest
    @CsvSource({"42", "17", "-1", "404"})
    void anyOtherNumberFallsBackToTheRoot(int number) {
        assertEquals(GrpcCode.UNRECOGNIZED, GrpcCode.diagnose(number).code());
        assertEquals(Retry.UNDECIDED, GrpcCode.diagnose(number).retry());
        assertSame(GrpcException.class, GrpcCode.diagnose(number).toException().getClass());
    }

    @Test
    void theGuidelinesOfTheStandardTellWhetherToRetry() {
        assertEquals(Retry.LATER, GrpcCode.diagnose(GrpcCodes.UNAVAILABLE).retry());
        assertEquals(Retry.FROM_THE_START, GrpcCode.diagnose(GrpcCodes.ABORTED).retry());
        assertEquals(
                Retry.AFTER_FIX,
                GrpcCode.diagnose(GrpcCodes.FAILED_PRECONDITION).retry());
        assertEquals(
                Retry.IDEMPOTENT_ONLY,
                GrpcCode.diagnose(GrpcCodes.DEADLINE_EXCEEDED).retry());
        assertEquals(Retry.NEVER, GrpcCode.diagnose(GrpcCodes.OK).retry());
    }

    @Test
    void everyFailureHasAnExceptionAndTellsWhatToDo() {
        for (CSVRecord row : CODES) {
            GrpcCode entry = GrpcCode.valueOf(row.get("name"));
            GrpcException thrown = GrpcCode.diagnose(row.get("code")).toException();
            if (entry == GrpcCode.OK) {
                assertSame(GrpcException.class, thrown.getClass());
            } else {
                assertNotSame(GrpcException.class, thrown.getClass(), entry.toString());
                assertEquals(
                        List.of(false, false, false),
                        List.of(
                                entry.causes().isEmpty(),
                                entry.fixes().isEmpty(),
                                entry.userMessage().isEmpty()),
                        entry.toString());
            }
        }
    }

    @Test
    void everyExampleIsDiagnosedAsItsOwnEntry() {
        for (GrpcCode entry : GrpcCode.values()) {
            entry.examples()
                    .forEach(example ->
                            assertEquals(entry, GrpcCode.diagnose(example).code(), example));
        }
    }
}
