package dev.codebook.smtp;

/** How surely a dotted number among words is an enhanced code, from what stands before it. */
final class EnhancedPlace {

    /** A version, an address, a date, or the code of another reply. */
    static final int NONE = 0;
    /** Amid the words of a reply. */
    static final int WEAK = 1;
    /** Where a code is named or set off. */
    static final int SURE = 2;

    private EnhancedPlace() {}

    /** The rank of {@code code} at {@code start} in a text whose reply code is {@code reply}, or 0. */
    static int rank(String text, int start, int code, int reply) {
        if (!ReplyEdge.opens(text, start)) {
            return NONE;
        }
        if (text.charAt(start - (start > 0 ? 1 : 0)) == '#') {
            return SURE;
        }
        boolean contradicts = reply != 0 && EnhancedCode.classOf(code) != reply / 100;
        return contradicts ? NONE : rankBefore(text, start, code, reply);
    }

    private static int rankBefore(String text, int start, int code, int reply) {
        int last = MailText.lastBefore(text, start);
        if (last < 0) {
            return SURE;
        }
        if (isReplyCodeBefore(text, last + 1)) {
            return ReplyCode.at(text, last + 1 - ReplyCode.LENGTH) == reply ? SURE : NONE;
        }
        char c = text.charAt(last);
        if (c == ':' || c == '=') {
            return rankLabelled(Label.before(text, last), code, reply);
        }
        if (!isPlausible(code, reply)) {
            return NONE;
        }
        return isSetOff(text, last, start) ? SURE : rankAfterWord(text, last + 1);
    }

    private static boolean isReplyCodeBefore(String text, int end) {
        int start = end - ReplyCode.LENGTH;
        return ReplyCode.isAt(text, start) && ReplyEdge.opens(text, start);
    }

    private static int rankLabelled(Label label, int code, int reply) {
        return switch (label) {
            case NAME, PROTOCOL, SPEAKER -> SURE;
            case QUANTITY -> NONE;
            case LINK, OTHER -> isPlausible(code, reply) ? SURE : NONE;
        };
    }

    /** Versions have any subject, and where no reply is at hand, a success is far rarer than a version 2. */
    private static boolean isPlausible(int code, int reply) {
        boolean isLoneSuccess = reply == 0 && EnhancedCode.classOf(code) == 2;
        return EnhancedCode.hasRegisteredSubject(code) && !isLoneSuccess;
    }

    private static boolean isSetOff(String text, int last, int start) {
        char c = text.charAt(last);
        if (";([<>|-".indexOf(c) >= 0 || MailText.isQuote(c)) {
            return true;
        }
        boolean isOnNewLine = MailText.hasLineBreak(text, last + 1, start);
        return isOnNewLine && (ReplyPlace.endsSentence(text, last) || startsSentence(text, start));
    }

    private static boolean startsSentence(String text, int start) {
        int end = EnhancedCode.end(EnhancedCode.amongWords(text, start));
        char c = MailText.at(text, end + 1);
        return MailText.at(text, end) == ' ' && (MailText.isUpper(c) || c == '<');
    }

    private static int rankAfterWord(String text, int end) {
        boolean isProductName = MailText.isUpper(MailText.at(text, MailText.wordStart(text, end)));
        return switch (Label.before(text, end)) {
            case NAME -> SURE;
            case PROTOCOL, QUANTITY, LINK -> NONE;
            case SPEAKER, OTHER -> isProductName ? NONE : WEAK;
        };
    }
}
