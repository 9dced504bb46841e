package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as logs write them. */
class LogTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:12:33.123456+01:00 mx1 x, 2026-03-02 09:12",
        "2026-03-02T09:12:33Z, 2026-03-02 09:12",
        "2026-03-02 09:12:33 +0100 1uAbCd, 2026-03-02 09:12",
        "2026-03-02 09:12:33.120 x, 2026-03-02 09:12",
        "Mar  2 09:12:33 mx1 x, Mar  2 09:12",
        "Mar 12 09:12:33 mx1 x, Mar 12 09:12",
        "550 5.1.1 no such user, ''",
        "2026-03-02T09:12 x, ''"
    })
    void isShownToTheMinute(String line, String shown) {
        assertEquals(shown, LogTime.parse(line).shown());
    }

    @Test
    void isComparedAcrossZones() {
        assertTrue(isBefore("2026-03-02T09:12:33+01:00", "2026-03-02T08:12:34Z"));
        assertFalse(isBefore("2026-03-02T09:12:33Z", "2026-03-02T09:12:34+01:00"));
    }

    @Test
    void isNotComparedWithoutAYear() {
        assertFalse(isBefore("Mar  2 09:12:33", "Mar  3 09:12:33"));
        assertFalse(isBefore("2026-03-02T09:12:33Z", "Mar  3 09:12:33"));
    }

    @Test
    void isShownEvenIfThereIsNoSuchDay() {
        assertEquals("2026-02-30 09:12", LogTime.parse("2026-02-30T09:12:33Z").shown());
        assertFalse(isBefore("2026-02-30T09:12:33Z", "2026-03-02T09:12:33Z"));
    }

    private static boolean isBefore(String one, String other) {
        return LogTime.parse(one).isBefore(LogTime.parse(other));
    }
}
