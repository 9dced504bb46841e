package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.exits.ExitCode;
import dev.codebook.integration.http.HttpCode;
import dev.codebook.integration.http.HttpCodes;
import dev.codebook.integration.http.HttpException;
import dev.codebook.integration.sqlstate.SqlState;
import dev.codebook.integration.sqlstate.SqlStateException;
import dev.codebook.integration.sqlstate.SqlStates;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs whose codes are numbers or words. */
class OtherSyntaxesTest {

    @Test
    void numbersAreConstantsWhereTheyAreLiteral() {
        assertEquals(404, HttpCodes.NOT_FOUND);
        assertEquals("4xx", HttpCodes.CLIENT_ERROR);
        assertEquals("[490-499]", HttpCodes.LOCAL);
        assertEquals("*", HttpCodes.UNKNOWN);
    }

    @Test
    void findsByNumberAndByText() {
        assertEquals(Optional.of(HttpCode.NOT_FOUND), HttpCode.find(410));
        assertEquals(Optional.of(HttpCode.NOT_FOUND), HttpCode.find("410"));
        assertEquals(Optional.of(HttpCode.CLIENT_ERROR), HttpCode.find("4xx"));
        assertEquals(Optional.empty(), HttpCode.find(400));
    }

    @Test
    void diagnosesNumbers() {
        assertEquals(
                HttpCode.NOT_FOUND, HttpCode.diagnose("HTTP/1.1 404 Not Found").code());
        assertEquals(404, HttpCode.diagnose("HTTP/1.1 404 Not Found").number());
        assertEquals(HttpCode.CLIENT_ERROR, HttpCode.diagnose(499 - 50).code());
        assertEquals(HttpCode.LOCAL, HttpCode.diagnose(499).code());
        assertEquals(
                List.of(HttpCode.LOCAL, HttpCode.CLIENT_ERROR, HttpCode.UNKNOWN),
                HttpCode.diagnose(499).because());
        assertEquals(HttpCode.Repeat.NO, HttpCode.diagnose(499).repeat());
        assertEquals(HttpCode.SERVER_ERROR, HttpCode.diagnose(599).code());
        assertEquals(
                HttpCode.UNKNOWN,
                HttpCode.diagnose("no number, 12345678901 and 4.0.4 are none").code());
        assertEquals(-1, HttpCode.diagnose("none").number());
    }

    /** Wherever the root stands among the entries, and although no code can be below zero. */
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1073741819, -2, -1, 1, 3, Integer.MAX_VALUE})
    void diagnosesAnyNumber(int number) {
        assertEquals(ExitCode.FAILED, ExitCode.diagnose(number).code());
        assertEquals(List.of(ExitCode.FAILED), ExitCode.diagnose(number).because());
        assertEquals(ExitCode.Repeat.YES, ExitCode.diagnose(number).repeat());
        assertEquals(List.of(HttpCode.UNKNOWN), HttpCode.diagnose(number).because());
        assertEquals(HttpCode.Repeat.UNDECIDED, HttpCode.diagnose(number).repeat());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503",
                "HTTP/1.1 503 Service Unavailable",
                "HTTP/2 503",
                "Server answered with status 503.",
                "curl: (22) The requested URL returned error: 503",
                "nginx[1234]: upstream answered 503",
                "code:503",
                "error=503,",
                "2026-11-28 12:30:05,123 GET /404 gave 503",
                "10.0.0.1 - - [28/Nov/2026:12:30:05 +0000] \"GET /a-7/8 HTTP/1.1\" 503",
                "\"503\" is what it said"
            })
    void findsTheNumberThatStandsAlone(String text) {
        assertEquals(503, HttpCode.diagnose(text).number());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "none",
                "4.0.4",
                "1,500",
                "v503",
                "503b",
                "-503",
                "+503",
                "/503",
                "503/x",
                "12345678901",
                "_503",
                "(503)",
                "[503]"
            })
    void findsNoNumber(String text) {
        assertEquals(-1, HttpCode.diagnose(text).number());
        assertEquals(HttpCode.UNKNOWN, HttpCode.diagnose(text).code());
    }

    @Test
    void numbersHaveExceptions() {
        HttpException thrown = HttpCode.diagnose(410).toException();
        assertInstanceOf(HttpException.NotFound.class, thrown);
        assertInstanceOf(HttpException.ClientError.class, thrown);
        assertSame(HttpException.class, HttpCode.diagnose(100).toException().getClass());
    }

    @Test
    @SuppressWarnings("deprecation")
    void anAliasIsTheEntryUnderAnotherName() throws Exception {
        assertSame(HttpCode.NOT_FOUND, HttpCode.MISSING);
        assertSame(HttpCode.NOT_FOUND, HttpCode.GONE);
        assertEquals(404, HttpCodes.GONE);
        assertTrue(HttpCode.class.getField("MISSING").isAnnotationPresent(Deprecated.class));
        assertTrue(HttpCode.class.getField("TEAPOT").isAnnotationPresent(Deprecated.class));
    }

    @Test
    void listsKeepTheirOrder() {
        assertEquals(List.of("Check the path.", "Ask for it."), HttpCode.NOT_FOUND.hints());
        assertEquals(
                List.of("Check the path.", "Ask for it."),
                HttpCode.diagnose(404).hints());
        assertEquals(List.of(), HttpCode.LOCAL.hints());
    }

    @Test
    void diagnosesWords() {
        assertEquals(SqlState.UNIQUE, SqlState.diagnose("23505").code());
        assertEquals(
                SqlState.UNIQUE, SqlState.diagnose("  23505: duplicate key").code());
        assertEquals(SqlState.INTEGRITY, SqlState.diagnose("23999").code());
        assertEquals(SqlState.UNKNOWN, SqlState.diagnose("239999").code());
        assertEquals(
                SqlState.ACME, SqlState.diagnose("ACME-0042, tenant unknown").code());
        assertEquals(SqlState.UNKNOWN, SqlState.diagnose("").code());
        assertEquals(SqlState.UNKNOWN, SqlState.diagnose(null).code());
        assertEquals(SqlState.Retry.YES, SqlState.diagnose("40001").retry());
        assertEquals("23505", SqlStates.UNIQUE);
        assertEquals(Optional.of(SqlState.ACME), SqlState.find("ACME-*"));
        assertInstanceOf(
                SqlStateException.Integrity.class, SqlState.diagnose("23505").toException());
    }
}
