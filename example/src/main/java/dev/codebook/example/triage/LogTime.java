package dev.codebook.example.triage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * The time at which a line was logged, such as {@code 2026-03-02T09:12:33+01:00} or {@code Mar  2 09:12:33}; the latter has
 * no year, so that such times can be shown but not compared.
 *
 * @param text as the log has it; empty if the line has no time
 * @param second since 1970, or {@link #UNKNOWN}
 */
record LogTime(String text, long second) {

    static final LogTime NONE = new LogTime("", LogTime.UNKNOWN);

    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final String DATED = "0000-00-00T00:00:00";
    private static final String SYSLOG = "Aaa _0 00:00:00";
    private static final String OFFSET = "00:00";
    private static final int LONGEST_FRACTION = 9;
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int DECIMAL = 10;
    private static final int TO_THE_MINUTE = "2026-03-02 09:12".length();

    /** The time with which a line begins. */
    static LogTime parse(String line) {
        if (hasShape(line, 0, DATED)) {
            return dated(line);
        }
        boolean isSyslog = hasShape(line, 0, SYSLOG) && isEnd(line, SYSLOG.length());
        return isSyslog ? new LogTime(line.substring(0, SYSLOG.length()), UNKNOWN) : NONE;
    }

    /** A zone may follow, after a blank too. */
    private static LogTime dated(String line) {
        int end = fractionEnd(line);
        int zoneStart = line.startsWith(" ", end) ? end + 1 : end;
        int zoneEnd = zoneEnd(line, zoneStart);
        if (zoneEnd > zoneStart && isEnd(line, zoneEnd)) {
            return new LogTime(line.substring(0, zoneEnd), second(line, line.substring(zoneStart, zoneEnd)));
        }
        return isEnd(line, end) ? new LogTime(line.substring(0, end), second(line, "Z")) : NONE;
    }

    private static int fractionEnd(String line) {
        int start = DATED.length();
        if (!line.startsWith(".", start) && !line.startsWith(",", start)) {
            return start;
        }
        int end = start + 1;
        while (end <= start + LONGEST_FRACTION && hasShape(line, end, "0")) {
            end++;
        }
        return end > start + 1 ? end : start;
    }

    private static int zoneEnd(String line, int start) {
        if (line.startsWith("Z", start)) {
            return start + 1;
        }
        boolean isSigned = line.startsWith("+", start) || line.startsWith("-", start);
        if (isSigned && hasShape(line, start + 1, OFFSET)) {
            return start + 1 + OFFSET.length();
        }
        return isSigned && hasShape(line, start + 1, "0000") ? start + 1 + "0000".length() : start;
    }

    private static boolean isEnd(String line, int end) {
        return end == line.length() || Character.isWhitespace(line.charAt(end));
    }

    /** Whether text stands there in which digits are where the shape has zeros, letters where it has letters, and so on. */
    private static boolean hasShape(String line, int start, String shape) {
        if (line.length() - start < shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (!fits(line.charAt(start + i), shape.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char c, char shape) {
        return switch (shape) {
            case '0' -> c >= '0' && c <= '9';
            case '_' -> c == ' ' || c >= '0' && c <= '9';
            case 'A' -> c >= 'A' && c <= 'Z';
            case 'a' -> c >= 'a' && c <= 'z';
            case 'T' -> c == 'T' || c == ' ';
            default -> c == shape;
        };
    }

    private static long second(String time, String zone) {
        try {
            return day(time).atTime(clock(time)).toEpochSecond(ZoneOffset.of(zone));
        } catch (DateTimeException noSuchDay) {
            return UNKNOWN;
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
    }

    /** What a clock shows, by its first colon. */
    private static LocalTime clock(String time) {
        int colon = time.indexOf(':');
        int afterSecondColon = colon + ":00:".length();
        return LocalTime.of(
                number(time, colon - 2, colon),
                number(time, colon + 1, colon + 3),
                number(time, afterSecondColon, afterSecondColon + 2));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, DECIMAL);
    }

    /** To the minute, in the way in which the log writes it. */
    String shown() {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return text.substring(0, Math.max(0, text.lastIndexOf(':')));
        }
        return text.substring(0, TO_THE_MINUTE).replace('T', ' ');
    }

    /** The minute on the clock of the log, counted from 1970; of a time without a year, in the year 2000. Empty if it is not known. */
    OptionalLong minute() {
        try {
            LocalDate day = hasYear() ? day(text) : syslogDay();
            return OptionalLong.of(day.atTime(clock(text)).toEpochSecond(ZoneOffset.UTC) / SECONDS_OF_A_MINUTE);
        } catch (DateTimeException | IndexOutOfBoundsException noTime) {
            return OptionalLong.empty();
        }
    }

    /** Whether the time tells its year. */
    boolean hasYear() {
        return isKnown() && Character.isDigit(text.charAt(0));
    }

    /** {@code Mar  2 09:12:33} as a day of the year 2000, which has every day. */
    private LocalDate syslogDay() {
        int month = Math.floorDiv(MONTHS.indexOf(text.substring(0, 3)), 3) + 1;
        return LocalDate.of(2000, month, number(text, text.charAt(4) == ' ' ? 5 : 4, 6));
    }

    boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether this is certainly before the other: both have a year. */
    boolean isBefore(LogTime other) {
        return second != UNKNOWN && other.second != UNKNOWN && second < other.second;
    }
}
