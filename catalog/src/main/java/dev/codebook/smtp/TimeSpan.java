package dev.codebook.smtp;

/**
 * A length of time as servers write it: {@code 300 seconds}, {@code 5 min 30 sec}, {@code 4m30s}, {@code 00:05:00}, {@code an hour}.
 *
 * @param seconds the length
 * @param end where it ends in its text
 * @param isBare whether it is a number without a unit, taken as seconds
 */
record TimeSpan(long seconds, int end, boolean isBare) {

    private static final long MOST = 1_000_000_000L;

    private static final WordSet SECONDS = WordSet.of("s sec secs second seconds");
    private static final WordSet MINUTES = WordSet.of("m min mins minute minutes");
    private static final WordSet HOURS = WordSet.of("h hr hrs hour hours");
    private static final WordSet DAYS = WordSet.of("d day days");
    private static final WordSet ZONES = WordSet.of(
            "utc gmt z am pm cet cest eet eest msk bst ist est edt cst cdt mst mdt pst pdt jst kst aest aedt uhr");
    private static final WordSet ONE = WordSet.of("a an one");

    /** The length of time that begins with the word at {@code index}, or null. */
    static TimeSpan at(String text, int index) {
        if (!MailText.isDigit(text.charAt(index))) {
            return ofOne(text, index);
        }
        int end = digitsEnd(text, index);
        TimeSpan clock = MailText.at(text, end) == ':' ? ofClock(text, index, end) : null;
        if (clock != null) {
            return clock;
        }
        TimeSpan counted = ofUnits(text, index);
        boolean isNumber = !MailText.isWord(MailText.at(text, end));
        return counted != null || !isNumber ? counted : new TimeSpan(number(text, index, end), end, true);
    }

    private static TimeSpan ofOne(String text, int index) {
        int end = MailText.wordEnd(text, index);
        if (!ONE.contains(text, index, end)) {
            return null;
        }
        int unit = MailText.skipSpaces(text, end);
        int unitEnd = MailText.wordEnd(text, unit);
        long factor = unitEnd - unit > 1 ? factor(text, unit, unitEnd) : 0;
        return factor == 0 ? null : new TimeSpan(factor, unitEnd, false);
    }

    /** {@code hh:mm:ss} or {@code mm:ss}; with a time zone behind it, it is a time of day. */
    private static TimeSpan ofClock(String text, int index, int firstEnd) {
        long seconds = number(text, index, firstEnd);
        int end = firstEnd;
        for (int parts = 1; parts < 3 && isClockPart(text, end); parts++) {
            seconds = seconds * 60 + number(text, end + 1, end + 3);
            end += 3;
        }
        boolean isWhole = end > firstEnd && !MailText.isWord(MailText.at(text, end)) && MailText.at(text, end) != ':';
        int next = MailText.skipSpaces(text, end);
        boolean isTimeOfDay = ZONES.contains(text, next, MailText.wordEnd(text, next));
        return isWhole && !isTimeOfDay ? new TimeSpan(Math.min(seconds, MOST), end, false) : null;
    }

    private static boolean isClockPart(String text, int colon) {
        return MailText.at(text, colon) == ':' && digitsEnd(text, colon + 1) == colon + 3;
    }

    /** One or more numbers with units, such as {@code 1h 30m}. */
    private static TimeSpan ofUnits(String text, int index) {
        long seconds = 0;
        int end = index;
        for (int next = index; MailText.isDigit(MailText.at(text, next)); next = nextPart(text, end)) {
            int digitsEnd = digitsEnd(text, next);
            int unit = unitStart(text, digitsEnd);
            long factor = factor(text, unit, lettersEnd(text, unit));
            if (factor == 0) {
                break;
            }
            seconds = Math.min(MOST, seconds + factor * number(text, next, digitsEnd));
            end = lettersEnd(text, unit);
        }
        return end == index ? null : new TimeSpan(seconds, end, false);
    }

    private static int unitStart(String text, int digitsEnd) {
        int start = MailText.skipSpaces(text, digitsEnd);
        int more = MailText.phraseEnd(text, start, "more ");
        return more < 0 ? start : more;
    }

    private static int nextPart(String text, int end) {
        int next = MailText.skipSpaces(text, end);
        int linked = MailText.phraseEnd(text, next, "and ");
        return linked < 0 ? next : linked;
    }

    private static long factor(String text, int from, int to) {
        if (SECONDS.contains(text, from, to)) {
            return 1;
        }
        if (MINUTES.contains(text, from, to)) {
            return 60;
        }
        if (HOURS.contains(text, from, to)) {
            return 3600;
        }
        return DAYS.contains(text, from, to) ? 86400 : 0;
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (MailText.isDigit(MailText.at(text, i))) {
            i++;
        }
        return i;
    }

    private static int lettersEnd(String text, int from) {
        int i = from;
        while (MailText.isLower(MailText.lower(MailText.at(text, i)))) {
            i++;
        }
        return i;
    }

    private static long number(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = Math.min(MOST, number * 10 + text.charAt(i) - '0');
        }
        return number;
    }
}
