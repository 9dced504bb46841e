package dev.codebook.example.triage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
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
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int DATE_LENGTH = "2026-03-02".length();
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

    /** The minute on the clock of the log, counted from 1970; of a time without a year, in the year 2000. Empty if it is not known. */
    OptionalLong minute() {
        try {
            String date = hasYear() ? text.substring(0, DATE_LENGTH) : syslogDate();
            LocalDate day = LocalDate.parse(date);
            int colon = text.indexOf(':');
            LocalTime time = LocalTime.parse(text.substring(colon - 2, colon + 3));
            return OptionalLong.of(day.atTime(time).toEpochSecond(ZoneOffset.UTC) / SECONDS_OF_A_MINUTE);
        } catch (DateTimeException | IndexOutOfBoundsException noTime) {
            return OptionalLong.empty();
        }
    }

    /** Whether the time tells its year. */
    boolean hasYear() {
        return isKnown() && Character.isDigit(text.charAt(0));
    }

    /** {@code Mar  2 09:12:33} as a date of the year 2000, which has every day. */
    private String syslogDate() {
        int month = Math.floorDiv(MONTHS.indexOf(text.substring(0, 3)), 3) + 1;
        return "2000-%02d-%02d"
                .formatted(month, Integer.parseInt(text.substring(4, 6).strip()));
    }

    boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether this is certainly before the other: both have a year. */
    boolean isBefore(LogTime other) {
        return second != UNKNOWN && other.second != UNKNOWN && second < other.second;
    }
}
