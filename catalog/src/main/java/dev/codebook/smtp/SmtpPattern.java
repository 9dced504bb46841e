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

    /** Reads a code that the processor has found right. */
    static SmtpPattern parse(String code) {
        int space = code.indexOf(' ');
        if (space < 0 && code.indexOf('.') < 0) {
            return reply(code);
        }
        int replyCode = space < 0 ? 0 : Integer.parseInt(code, 0, space, 10);
        String enhanced = code.substring(space + 1);
        int dot = enhanced.indexOf('.', 2);
        String subject = enhanced.substring(2, dot);
        String detail = enhanced.substring(dot + 1);
        boolean isRange = isOpen(subject) || isOpen(detail);
        int openness = isRange ? 2 : enhanced.charAt(0) == 'x' ? 1 : 0;
        return new SmtpPattern(
                (replyCode == 0 ? Tier.ENHANCED : Tier.PAIR) + openness,
                replyCode,
                replyCode,
                enhanced.charAt(0) == 'x' ? 0 : enhanced.charAt(0) - '0',
                low(subject),
                high(subject),
                low(detail),
                high(detail));
    }

    private static SmtpPattern reply(String code) {
        if (code.equals("*")) {
            return new SmtpPattern(Tier.ROOT, 0, LAST, 0, 0, LAST, 0, LAST);
        }
        int low = low(code);
        int high = high(code);
        int tier = low == high ? Tier.REPLY : high - low == 99 ? Tier.CLASS : Tier.REPLY_RANGE;
        return new SmtpPattern(tier, low, high, 0, 0, LAST, 0, LAST);
    }

    private static boolean isOpen(String part) {
        return part.equals("x") || part.startsWith("[");
    }

    private static int low(String part) {
        if (part.equals("x")) {
            return 0;
        }
        return part.startsWith("[")
                ? Integer.parseInt(part, 1, part.indexOf('-'), 10)
                : Integer.parseInt(part.replace('x', '0'));
    }

    private static int high(String part) {
        if (part.equals("x")) {
            return LAST;
        }
        return part.startsWith("[")
                ? Integer.parseInt(part, part.indexOf('-') + 1, part.length() - 1, 10)
                : Integer.parseInt(part.replace('x', '9'));
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
