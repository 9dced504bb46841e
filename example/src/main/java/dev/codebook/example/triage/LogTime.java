package dev.codebook.example.triage;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern DATED = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,]\\d{1,9})?(?: ?(Z|[+-]\\d\\d:?\\d\\d))?(?=\\s|$)");
    private static final Pattern SYSLOG = Pattern.compile("[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?=\\s|$)");
    private static final int TO_THE_MINUTE = "2026-03-02 09:12".length();

    /** The time with which a line begins. */
    static LogTime parse(String line) {
        Matcher dated = DATED.matcher(line);
        if (dated.lookingAt()) {
            return new LogTime(dated.group(), second(dated));
        }
        Matcher syslog = SYSLOG.matcher(line);
        return syslog.lookingAt() ? new LogTime(syslog.group(), UNKNOWN) : NONE;
    }

    private static long second(Matcher time) {
        try {
            LocalDateTime local = LocalDateTime.parse(time.group(1) + "T" + time.group(2));
            return local.toEpochSecond(time.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(time.group(3)));
        } catch (DateTimeException noSuchDay) {
            return UNKNOWN;
        }
    }

    /** To the minute, in the way in which the log writes it. */
    String shown() {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return text.substring(0, Math.max(0, text.lastIndexOf(':')));
        }
        return text.substring(0, TO_THE_MINUTE).replace('T', ' ');
    }

    boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether this is certainly before the other: both have a year. */
    boolean isBefore(LogTime other) {
        return second != UNKNOWN && other.second != UNKNOWN && second < other.second;
    }
}
