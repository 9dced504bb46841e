package dev.codebook.integration.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.Facts;
import dev.codebook.integration.shipped.http.HttpCode;
import dev.codebook.integration.shipped.http.HttpCode.Cacheable;
import dev.codebook.integration.shipped.http.HttpCode.Kind;
import dev.codebook.integration.shipped.http.HttpCode.Registration;
import dev.codebook.integration.shipped.http.HttpCode.Retry;
import dev.codebook.integration.shipped.http.HttpCodes;
import dev.codebook.integration.shipped.http.HttpException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalog {@code http} is the registry of status codes, under the five classes. */
class HttpCatalogTest {

    /** RFC 9110 section 15.1. */
    private static final Set<String> HEURISTICALLY_CACHEABLE =
            Set.of("200", "203", "204", "206", "300", "301", "308", "404", "405", "410", "414", "501");

    /** RFC 7725 section 3 says it in the words of the time: cacheable by default. */
    private static final String CACHEABLE_BY_ITS_OWN_STANDARD = "451";

    private static final List<CSVRecord> REGISTRY = Facts.read("http-status-codes.csv");

    @Test
    void hasEveryCodeOfTheRegistryUnderItsTitle() {
        assertEquals(64, REGISTRY.size());
        for (CSVRecord row : REGISTRY) {
            HttpCode entry =
                    HttpCode.find(Integer.parseInt(row.get("code"))).orElseThrow(() -> new AssertionError(row));
            assertEquals(row.get("code"), entry.code());
            assertEquals(row.get("title"), entry.title());
            assertEquals(entry, HttpCode.diagnose("HTTP/1.1 " + row.get("code")).code());
        }
    }

    @Test
    void hasNoCodeBesideTheRegistry() {
        Set<String> registered = REGISTRY.stream().map(row -> row.get("code")).collect(Collectors.toSet());
        assertEquals(registered, codes(Stream.of(HttpCode.values()).filter(entry -> isNumber(entry.code()))));
    }

    @Test
    void everyCodeRefersToWhereTheRegistryPointsTo() {
        for (CSVRecord row : REGISTRY) {
            HttpCode entry = HttpCode.find(row.get("code")).orElseThrow();
            String reference = row.get("reference").replace(",", "");
            assertTrue(
                    entry.references().get(0).matches(reference + "( section .*)?"),
                    entry + " " + entry.references() + " <> " + reference);
        }
    }

    @Test
    void theRegistrationFollowsFromTheRegistry() {
        for (CSVRecord row : REGISTRY) {
            HttpCode entry = HttpCode.find(row.get("code")).orElseThrow();
            assertTrue(registrations(row).contains(entry.registration()), entry.toString());
        }
        assertEquals(Registration.UNASSIGNED, HttpCode.diagnose(599).registration());
    }

    /** That a standard advises against a code stands in the standard, not in the registry. */
    private static Set<Registration> registrations(CSVRecord row) {
        if (row.get("title").equals("(Unused)")) {
            return Set.of(Registration.UNUSED);
        }
        return switch (row.get("remark")) {
            case "TEMPORARY" -> Set.of(Registration.TEMPORARY);
            case "OBSOLETED" -> Set.of(Registration.OBSOLETE);
            default ->
                row.get("reference").startsWith("RFC 9110")
                        ? Set.of(Registration.STANDARD, Registration.OBSOLETE)
                        : Set.of(Registration.EXTENSION, Registration.OBSOLETE);
        };
    }

    @Test
    void theHeuristicallyCacheableOnesAreThoseOfTheStandard() {
        Set<String> expected = new HashSet<>(HEURISTICALLY_CACHEABLE);
        expected.add(CACHEABLE_BY_ITS_OWN_STANDARD);
        assertEquals(
                expected,
                codes(Stream.of(HttpCode.values()).filter(entry -> entry.cacheable() == Cacheable.HEURISTICALLY)));
    }

    @ParameterizedTest
    @CsvSource({"100,INFORMATIONAL", "204,SUCCESS", "304,REDIRECTION", "451,CLIENT_ERROR", "599,SERVER_ERROR"})
    void theKindIsThatOfTheFirstDigit(int number, Kind kind) {
        assertEquals(kind, HttpCode.diagnose(number).kind());
        assertEquals(
                HttpCode.valueOf(kind.name()),
                HttpCode.diagnose(number / 100 * 100 + 99).code());
    }

    @Test
    void whatNobodyRegisteredFallsBackToItsClass() {
        assertEquals(HttpCode.SERVER_ERROR, HttpCode.diagnose(599).code());
        assertEquals(Retry.IDEMPOTENT_ONLY, HttpCode.diagnose(599).retry());
        assertInstanceOf(HttpException.ServerError.class, HttpCode.diagnose(599).toException());
        assertEquals(HttpCode.CLIENT_ERROR, HttpCode.diagnose(419).code());
        assertEquals(HttpCode.CLIENT_ERROR, HttpCode.diagnose(427).code());
    }

    @ParameterizedTest
    @CsvSource({"799", "600", "99", "0", "-1"})
    void whatIsNoStatusCodeFallsBackToTheRoot(int number) {
        assertEquals(HttpCode.UNRECOGNIZED, HttpCode.diagnose(number).code());
        assertEquals(Kind.UNRECOGNIZED, HttpCode.diagnose(number).kind());
        assertSame(HttpException.class, HttpCode.diagnose(number).toException().getClass());
    }

    @ParameterizedTest
    @CsvSource({
        "100,WAIT",
        "200,NEVER",
        "302,ELSEWHERE",
        "304,NEVER",
        "401,AFTER_FIX",
        "408,AT_ONCE",
        "410,NEVER",
        "421,AT_ONCE",
        "425,AT_ONCE",
        "429,LATER",
        "500,IDEMPOTENT_ONLY",
        "501,NEVER",
        "502,IDEMPOTENT_ONLY",
        "503,LATER",
        "504,IDEMPOTENT_ONLY"
    })
    void saysWhetherToSendTheRequestAgain(int number, Retry retry) {
        assertEquals(retry, HttpCode.diagnose(number).retry());
    }

    @Test
    void everyErrorOfTheRegistryHasAnExceptionUnderThatOfItsClass() {
        for (CSVRecord row : REGISTRY) {
            String code = row.get("code");
            HttpException thrown = HttpCode.diagnose(code).toException();
            assertEquals(code.startsWith("4"), thrown instanceof HttpException.ClientError, code);
            assertEquals(code.startsWith("5"), thrown instanceof HttpException.ServerError, code);
        }
        assertInstanceOf(
                HttpException.NotFound.class,
                HttpCode.diagnose(HttpCodes.NOT_FOUND).toException());
    }

    @Test
    @SuppressWarnings("deprecation")
    void olderNamesStandForTheSameEntry() {
        assertSame(HttpCode.CONTENT_TOO_LARGE, HttpCode.PAYLOAD_TOO_LARGE);
        assertSame(HttpCode.UNPROCESSABLE_CONTENT, HttpCode.UNPROCESSABLE_ENTITY);
    }

    @Test
    void everyExampleIsDiagnosedAsItsOwnEntry() {
        for (HttpCode entry : HttpCode.values()) {
            entry.examples()
                    .forEach(example ->
                            assertEquals(entry, HttpCode.diagnose(example).code(), example));
        }
    }

    @Test
    void everyErrorTellsWhatToDoAndWhatToSay() {
        for (HttpCode entry : HttpCode.values()) {
            boolean isError = entry.kind() == Kind.CLIENT_ERROR || entry.kind() == Kind.SERVER_ERROR;
            boolean isExplained = !entry.causes().isEmpty()
                    && !entry.fixes().isEmpty()
                    && !entry.userMessage().isEmpty();
            assertEquals(isError || entry == HttpCode.UNRECOGNIZED, isExplained, entry.toString());
        }
    }

    private static boolean isNumber(String code) {
        return code.matches("\\d+");
    }

    private static Set<String> codes(Stream<HttpCode> entries) {
        return entries.map(HttpCode::code).collect(Collectors.toSet());
    }
}
