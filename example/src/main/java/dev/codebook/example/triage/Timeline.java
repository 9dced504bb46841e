package dev.codebook.example.triage;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** How many attempts every ten minutes had, by the clock of the log; what it keeps grows with the time, not with the lines. */
final class Timeline {

    private static final int MOST_BARS = 60;
    private static final long MINUTES = 10;
    private static final long SLOTS_OF_A_DAY = 24 * 60 / MINUTES;
    private static final long SLOTS_OF_A_LEAP_YEAR = 366 * SLOTS_OF_A_DAY;
    private static final long SLOTS_OF_A_MONTH = 31 * SLOTS_OF_A_DAY;
    private static final long[] STEPS = {1, 3, 6, 18, 36, SLOTS_OF_A_DAY, 7 * SLOTS_OF_A_DAY, 28 * SLOTS_OF_A_DAY};

    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("MMM d HH:mm", Locale.ENGLISH);

    private final TreeMap<Long, Long> dated = new TreeMap<>();
    private final TreeMap<Long, Long> withoutYear = new TreeMap<>();

    /**
     * A stretch of time.
     *
     * @param start when it begins
     */
    record Bar(String start, long count) {}

    /** Counts an attempt, if its time is known. */
    void add(LogTime time) {
        Map<Long, Long> slots = time.hasYear() ? dated : withoutYear;
        time.minute().ifPresent(minute -> slots.merge(minute / MINUTES, 1L, Long::sum));
    }

    /**
     * Bars of equal length without a gap, a few dozen at most; none where no time is known. Times with a year and times without
     * one cannot be compared: those count of which there are more.
     */
    List<Bar> bars() {
        boolean hasYears = sum(dated) >= sum(withoutYear);
        TreeMap<Long, Long> counted = hasYears ? dated : inOrder();
        if (counted.isEmpty()) {
            return List.of();
        }
        DateTimeFormatter format = hasYears ? WITH_YEAR : WITHOUT_YEAR;
        long first = counted.firstKey();
        long step = step(counted.lastKey() - first + 1);
        List<Bar> bars = new ArrayList<>();
        for (long slot = first - Math.floorMod(first, step); slot <= counted.lastKey(); slot += step) {
            bars.add(new Bar(shown(slot, format), sum(counted.subMap(slot, slot + step))));
        }
        return bars;
    }

    private static long sum(Map<Long, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Without years, a December before a January is of the year before. */
    private TreeMap<Long, Long> inOrder() {
        boolean isOfOneYear = withoutYear.isEmpty()
                || withoutYear.lastKey() - withoutYear.firstKey() < SLOTS_OF_A_LEAP_YEAR - SLOTS_OF_A_MONTH;
        if (isOfOneYear) {
            return withoutYear;
        }
        long middle = withoutYear.firstKey() + SLOTS_OF_A_LEAP_YEAR / 2;
        TreeMap<Long, Long> shifted = new TreeMap<>(withoutYear.tailMap(middle));
        withoutYear.headMap(middle).forEach((slot, count) -> shifted.put(slot + SLOTS_OF_A_LEAP_YEAR, count));
        return shifted;
    }

    private static long step(long span) {
        return LongStream.of(STEPS)
                .filter(step -> span / step < MOST_BARS)
                .findFirst()
                .orElse(span / MOST_BARS + 1);
    }

    private static String shown(long slot, DateTimeFormatter format) {
        return LocalDateTime.ofEpochSecond(slot * MINUTES * 60, 0, ZoneOffset.UTC)
                .format(format);
    }
}
