package dev.codebook.smtp;

/**
 * Finds the reply code that the remote server sent about this message: the surest of all places where three digits stand, the first
 * among equals, a failure before a success. A find is packed as {@code weight << 48 | code << 32 | index}; zero is none.
 */
final class ReplyScanner {

    static final long NONE = 0;

    private static final int WEIGHT_SHIFT = 48;
    private static final int CODE_SHIFT = 32;
    private static final int CODE = 0x3ff;
    private static final int FAILURE = 8;

    private ReplyScanner() {}

    static long find(String text) {
        return find(text, text.length());
    }

    /** Finds it in the first part of a text. */
    static long find(String text, int end) {
        long best = NONE;
        int outside = 0;
        for (int i = next(text, 0); i < end; i = next(text, Math.max(i + 1, outside))) {
            outside = Url.skip(text, outside, i);
            best = outside == i ? better(best, text, i) : best;
        }
        return best;
    }

    /**
     * The next word that is three digits; the text's length if there is none. Three digits in a row have one at every third place,
     * so that most places need no look.
     */
    private static int next(String text, int from) {
        int i = thirdDigit(text, from + ReplyCode.LENGTH - 1);
        while (i < text.length()) {
            int start = digitsStart(text, from, i);
            if (isCodeAt(text, start)) {
                return start;
            }
            i = thirdDigit(text, digitsEnd(text, i) + ReplyCode.LENGTH);
        }
        return text.length();
    }

    private static int thirdDigit(String text, int from) {
        int i = from;
        while (i < text.length() && !MailText.isDigit(text.charAt(i))) {
            i += ReplyCode.LENGTH;
        }
        return i;
    }

    private static int digitsStart(String text, int from, int digit) {
        int start = digit;
        while (start > from && MailText.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int digitsEnd(String text, int digit) {
        int end = digit + 1;
        while (end < text.length() && MailText.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCodeAt(String text, int index) {
        return ReplyCode.isAt(text, index)
                && !MailText.isWord(MailText.at(text, index - 1))
                && !MailText.isWord(MailText.at(text, index + ReplyCode.LENGTH));
    }

    /** Whether more than a word before it tells that it is a reply code. */
    static boolean isSetOff(long find) {
        return (find >>> WEIGHT_SHIFT & ~FAILURE) >= ReplyPlace.SET_OFF;
    }

    static int code(long find) {
        return (int) (find >>> CODE_SHIFT) & CODE;
    }

    static int index(long find) {
        return (int) find;
    }

    private static long better(long best, String text, int index) {
        int rank = ReplyPlace.rank(text, index);
        int code = ReplyCode.at(text, index);
        if (rank == ReplyPlace.NONE || rank == ReplyPlace.INNER && softens(best, code)) {
            return best;
        }
        long weight = rank + (ReplyCode.isFailure(code) && rank > ReplyPlace.BARE ? FAILURE : 0);
        return weight > best >>> WEIGHT_SHIFT ? weight << WEIGHT_SHIFT | (long) code << CODE_SHIFT | index : best;
    }

    /** A relay that gives up says so with 5yz, and what it was told before with 4yz: its own verdict is the one that counts. */
    private static boolean softens(long best, int code) {
        return best != NONE && code / 100 < code(best) / 100;
    }
}
