package dev.codebook.smtp;

/**
 * A code of a catalog, such as {@code 550 5.7.[606-649]}, read from its canonical spelling.
 *
 * @param tier the kind of code
 * @param replyCode the lowest reply code that it matches; 0 if it names none
 * @param lastReplyCode the highest one
 * @param enhancedClass 0 if it is open or there is no enhanced code
 * @param subject the lowest
 * @param lastSubject the highest
 * @param detail the lowest
 * @param lastDetail the highest
 */
record SmtpPattern(
        int tier,
        int replyCode,
        int lastReplyCode,
        int enhancedClass,
        int subject,
        int lastSubject,
        int detail,
        int lastDetail) {

    private static final int LAST = 999;

    /** Reads a code that the processor has found right; where it stands, since a program reads hundreds when it starts. */
    static SmtpPattern parse(String code) {
        int space = code.indexOf(' ');
        int first = space + 1;
        if (space < 0 && (code.length() < 2 || code.charAt(1) != '.')) {
            return reply(code);
        }
        int replyCode = space < 0 ? 0 : low(code, 0, space);
        int dot = code.indexOf('.', first + 2);
        boolean isRange = isOpen(code, first + 2) || isOpen(code, dot + 1);
        boolean isOpenClass = code.charAt(first) == 'x';
        int openness = isRange ? 2 : isOpenClass ? 1 : 0;
        return new SmtpPattern(
                (replyCode == 0 ? Tier.ENHANCED : Tier.PAIR) + openness,
                replyCode,
                replyCode,
                isOpenClass ? 0 : code.charAt(first) - '0',
                low(code, first + 2, dot),
                high(code, first + 2, dot),
                low(code, dot + 1, code.length()),
                high(code, dot + 1, code.length()));
    }

    private static SmtpPattern reply(String code) {
        if (code.equals("*")) {
            return new SmtpPattern(Tier.ROOT, 0, LAST, 0, 0, LAST, 0, LAST);
        }
        int low = low(code, 0, code.length());
        int high = high(code, 0, code.length());
        int tier = low == high ? Tier.REPLY : high - low == 99 ? Tier.CLASS : Tier.REPLY_RANGE;
        return new SmtpPattern(tier, low, high, 0, 0, LAST, 0, LAST);
    }

    private static boolean isOpen(String code, int from) {
        return code.charAt(from) == 'x' || code.charAt(from) == '[';
    }

    /** The lowest number of a part such as {@code 7}, {@code [606-649]}, {@code 5xx} or {@code x}. */
    private static int low(String code, int from, int to) {
        return code.charAt(from) == '['
                ? number(code, from + 1, code.indexOf('-', from), '0')
                : number(code, from, to, '0');
    }

    private static int high(String code, int from, int to) {
        if (code.charAt(from) == 'x') {
            return LAST;
        }
        return code.charAt(from) == '['
                ? number(code, code.indexOf('-', from) + 1, to - 1, '9')
                : number(code, from, to, '9');
    }

    private static int number(String code, int from, int to, char open) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = code.charAt(at);
            number = number * 10 + (digit == 'x' ? open : digit) - '0';
        }
        return number;
    }

    /** Whether one key stands for all that it matches: everything is literal, but for the class and the whole detail. */
    boolean hasKey() {
        return subject == lastSubject && (detail == lastDetail || isAnyDetail());
    }

    private boolean isAnyDetail() {
        return detail == 0 && lastDetail == LAST;
    }

    /** The codes that it matches, packed as {@link SmtpReply#codes()} does. */
    long key(int openClass, int openDetail) {
        long packedClass = enhancedClass == 0 ? openClass : enhancedClass;
        long packedDetail = isAnyDetail() ? openDetail : detail;
        return (long) replyCode << 24 | packedClass << 20 | (long) subject << 10 | packedDetail;
    }

    /** Whether it matches, for patterns whose key does not tell. */
    boolean matches(long codes) {
        int reply = PackedCodes.reply(codes);
        if (tier == Tier.REPLY_RANGE) {
            return replyCode <= reply && reply <= lastReplyCode;
        }
        int given = (int) (codes >>> 20 & 0xF);
        int subjectGiven = (int) (codes >>> 10 & 0x3FF);
        int detailGiven = (int) (codes & 0x3FF);
        int wanted = replyCode == 0 ? PackedCodes.replyClass(codes) : given;
        return given != 0
                && (replyCode == 0 || replyCode == reply)
                && (enhancedClass == 0 || enhancedClass == wanted)
                && subject <= subjectGiven
                && subjectGiven <= lastSubject
                && detail <= detailGiven
                && detailGiven <= lastDetail;
    }
}
