package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.example.triage.Timeline.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attempts over time. */
class TimelineTest {

    private static List<Bar> bars(String... times) {
        Timeline timeline = new Timeline();
        for (String time : times) {
            timeline.add(LogTime.parse(time));
        }
        return timeline.bars();
    }

    @Test
    void timeWithoutAnAttemptHasABar() {
        assertEquals(
                List.of(new Bar("2026-03-02 23:50", 2), new Bar("2026-03-03 00:00", 0), new Bar("2026-03-03 00:10", 1)),
                bars("2026-03-02T23:52:03Z", "2026-03-02T23:59:59Z", "2026-03-03 00:10:00"));
    }

    @Test
    void timesWithoutAYearAreShownSo() {
        assertEquals(List.of(new Bar("Mar 2 09:10", 1)), bars("Mar  2 09:12:33"));
    }

    @Test
    void withoutYearsADecemberIsBeforeAJanuary() {
        List<Bar> bars = bars("Jan  1 00:05:00", "Dec 31 23:55:00");
        assertEquals(List.of(new Bar("Dec 31 23:50", 1), new Bar("Jan 1 00:00", 1)), bars);
    }

    @Test
    void aLongLogHasWiderBars() {
        List<Bar> days = bars("2026-03-01T10:00:00Z", "2026-03-30T10:00:00Z");
        assertTrue(days.size() <= 60, days::toString);
        List<Bar> decades = bars("1970-01-01T10:00:00Z", "2026-03-30T10:00:00Z");
        assertTrue(decades.size() <= 61, decades::toString);
        assertEquals(2, decades.stream().mapToLong(Bar::count).sum());
    }

    @Test
    void timesWithAYearDoNotMixWithTimesWithout() {
        assertEquals(
                List.of(new Bar("2026-03-02 09:10", 2)),
                bars("2026-03-02T09:12:03Z", "2026-03-02T09:13:03Z", "Nov  3 10:00:00"));
    }

    @Test
    void aTimeThatCannotBeIsNotCounted() {
        assertEquals(List.of(), bars("2026-02-30T10:00:00Z", "Foo  2 09:12:33", "no time"));
    }
}
