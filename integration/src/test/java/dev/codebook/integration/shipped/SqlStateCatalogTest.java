package dev.codebook.integration.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.Facts;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode.Category;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode.Origin;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode.Retry;
import dev.codebook.integration.shipped.sqlstate.SqlStateCodes;
import dev.codebook.integration.shipped.sqlstate.SqlStateException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalog {@code sqlstate} is the list of the standard together with that of PostgreSQL. */
class SqlStateCatalogTest {

    private static final List<CSVRecord> CODES = Facts.read("sqlstate-codes.csv");

    private static final Set<Category> NO_FAILURE = Set.of(Category.SUCCESS, Category.WARNING, Category.NO_DATA);

    /** The standard leaves classes and subclasses to implementations that begin so; it keeps the others for itself. */
    private static final String LEFT_TO_IMPLEMENTATIONS = "[5-9I-Z]..|..[5-9I-Z]";

    @Test
    void hasEveryConditionOfPostgresAndEveryOneOfTheStandard() {
        assertEquals(263, count("condition"));
        assertEquals(311, count("standard"));
        assertEquals(420, CODES.size());
        for (CSVRecord row : CODES) {
            SqlStateCode entry = SqlStateCode.find(row.get("code")).orElseThrow(() -> new AssertionError(row));
            assertEquals(row.get("code"), entry.code());
            assertEquals(row.get("title"), entry.title());
            assertEquals(entry, SqlStateCode.diagnose(row.get("code")).code());
        }
    }

    @Test
    void hasNoCodeBesideTheList() {
        Set<String> expected =
                CODES.stream().map(row -> row.get("code")).collect(Collectors.toCollection(HashSet::new));
        expected.add(SqlStateCode.UNRECOGNIZED.code());
        expected.add(SqlStateCode.IMPLEMENTATION_DEFINED.code());
        assertEquals(
                expected,
                Stream.of(SqlStateCode.values()).map(SqlStateCode::code).collect(Collectors.toSet()));
    }

    @Test
    void theNamesAreThoseOfPostgresAndTellApartWhatSharesOne() {
        Map<String, Long> uses =
                CODES.stream().collect(Collectors.groupingBy(row -> row.get("condition"), Collectors.counting()));
        for (CSVRecord row : CODES) {
            String condition = row.get("condition").toUpperCase(Locale.ROOT);
            String name = SqlStateCode.find(row.get("code")).orElseThrow().name();
            boolean isShared = uses.get(row.get("condition")) > 1;
            assertTrue(
                    condition.isEmpty() || name.equals(condition) || isShared && name.endsWith("_" + condition),
                    name + " <> " + condition);
        }
    }

    @Test
    void everyClassIsOneEntryForItsGeneralCodeAndForAllThatIsInNoList() {
        for (CSVRecord row : classes()) {
            String prefix = row.get("code").substring(0, 2);
            SqlStateCode entry = SqlStateCode.find(row.get("code")).orElseThrow();
            assertEquals(Optional.of(entry), SqlStateCode.find(prefix + "xxx"));
            assertEquals(entry, SqlStateCode.diagnose(prefix + "X99").code());
        }
        assertEquals(72, classes().size());
    }

    @Test
    void everyConditionLiesUnderItsClass() {
        for (CSVRecord row : CODES) {
            if (!isClass(row)) {
                SqlStateCode entry = SqlStateCode.find(row.get("code")).orElseThrow();
                assertEquals(
                        SqlStateCode.find(row.get("code").substring(0, 2) + "000"), entry.parent(), entry.toString());
            }
        }
    }

    @Test
    void aConditionThatEverybodyMeets() {
        assertEquals("23505", SqlStateCodes.UNIQUE_VIOLATION);
        assertEquals(
                List.of(
                        SqlStateCode.UNIQUE_VIOLATION,
                        SqlStateCode.INTEGRITY_CONSTRAINT_VIOLATION,
                        SqlStateCode.UNRECOGNIZED),
                SqlStateCode.diagnose("23505").because());
        SqlStateException thrown = SqlStateCode.diagnose("23505").toException();
        assertInstanceOf(SqlStateException.UniqueViolation.class, thrown);
        assertInstanceOf(SqlStateException.IntegrityConstraintViolation.class, thrown);
    }

    @Test
    void whatIsInNoListFallsBackToItsClass() {
        assertEquals(
                SqlStateCode.INTEGRITY_CONSTRAINT_VIOLATION,
                SqlStateCode.diagnose("23X99").code());
        assertEquals(Category.CONSTRAINT, SqlStateCode.diagnose("23X99").category());
        assertInstanceOf(
                SqlStateException.IntegrityConstraintViolation.class,
                SqlStateCode.diagnose("23X99").toException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IM002", "S1000", "99999", "51002"})
    void classesThatAreLeftToImplementationsAreMarked(String code) {
        assertEquals(
                SqlStateCode.IMPLEMENTATION_DEFINED, SqlStateCode.diagnose(code).code());
        assertEquals(Origin.IMPLEMENTATION, SqlStateCode.diagnose(code).origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2350", "235055", "4Z000", "GG123", "23505ERROR"})
    void whatIsNoSqlStateFallsBackToTheRoot(String text) {
        assertEquals(SqlStateCode.UNRECOGNIZED, SqlStateCode.diagnose(text).code());
    }

    @ParameterizedTest
    @CsvSource({
        "00000,NEVER",
        "08006,RECONNECT",
        "08007,CHECK_FIRST",
        "0A000,NEVER",
        "23505,AFTER_FIX",
        "25P02,UNDECIDED",
        "40001,WHOLE_TRANSACTION",
        "40002,AFTER_FIX",
        "40003,CHECK_FIRST",
        "40P01,WHOLE_TRANSACTION",
        "40X99,WHOLE_TRANSACTION",
        "42601,AFTER_FIX",
        "53300,LATER",
        "55P03,LATER",
        "57P01,RECONNECT",
        "HY000,UNDECIDED",
        "XX001,NEVER"
    })
    void saysWhetherToDoTheWorkAgain(String code, Retry retry) {
        assertEquals(retry, SqlStateCode.diagnose(code).retry());
    }

    @Test
    void theOriginFollowsFromTheRoomThatACodeLiesIn() {
        for (CSVRecord row : CODES) {
            SqlStateCode entry = SqlStateCode.find(row.get("code")).orElseThrow();
            boolean isLeft = row.get("code").substring(0, 3).matches(LEFT_TO_IMPLEMENTATIONS)
                    || row.get("code").startsWith("F0");
            assertEquals(isLeft, entry.origin() == Origin.POSTGRESQL, entry.toString());
            assertTrue(!isLeft || row.get("standard").isEmpty(), entry.toString());
            assertEquals(
                    row.get("standard").equals("SQL-92")
                            || List.of("03000", "0B000", "39001").contains(entry.code()),
                    entry.origin() == Origin.FORMER_STANDARD,
                    entry.toString());
        }
    }

    @Test
    void everyCodeRefersToTheListThatItComesFrom() {
        for (CSVRecord row : CODES) {
            SqlStateCode entry = SqlStateCode.find(row.get("code")).orElseThrow();
            String references = String.join("; ", entry.references());
            assertEquals(!row.get("condition").isEmpty(), references.contains("PostgreSQL"), entry.toString());
            assertEquals(!row.get("standard").isEmpty(), references.contains("ISO/IEC 9075"), entry.toString());
        }
    }

    @Test
    void everyClassOfFailuresHasAnException() {
        for (CSVRecord row : classes()) {
            SqlStateCode entry = SqlStateCode.find(row.get("code")).orElseThrow();
            boolean isFailure =
                    !NO_FAILURE.contains(entry.category()) && entry != SqlStateCode.SQL_STATEMENT_NOT_YET_COMPLETE;
            assertEquals(isFailure, hasException(entry), entry.toString());
        }
    }

    @Test
    void everyConditionWithAnExceptionTellsWhatToDoAndWhatToSay() {
        for (SqlStateCode entry : SqlStateCode.values()) {
            if (!entry.code().endsWith("000") && hasException(entry)) {
                assertFalse(
                        entry.causes().isEmpty()
                                || entry.fixes().isEmpty()
                                || entry.userMessage().isEmpty(),
                        entry.toString());
            }
        }
    }

    @Test
    void everyExampleIsDiagnosedAsItsOwnEntry() {
        for (SqlStateCode entry : SqlStateCode.values()) {
            entry.examples()
                    .forEach(example ->
                            assertEquals(entry, SqlStateCode.diagnose(example).code(), example));
        }
    }

    /** An entry has one of its own if what it throws is not what its parent throws. */
    private static boolean hasException(SqlStateCode entry) {
        return entry.parent().map(parent -> thrown(entry) != thrown(parent)).orElse(false);
    }

    private static Class<?> thrown(SqlStateCode entry) {
        return SqlStateCode.diagnose(entry.code()).toException().getClass();
    }

    private static List<CSVRecord> classes() {
        return CODES.stream().filter(SqlStateCatalogTest::isClass).toList();
    }

    private static boolean isClass(CSVRecord row) {
        return row.get("code").endsWith("000");
    }

    private static long count(String column) {
        return CODES.stream().filter(row -> !row.get(column).isEmpty()).count();
    }
}
