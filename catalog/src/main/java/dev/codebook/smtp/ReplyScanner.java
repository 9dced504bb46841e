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
        long best = NONE;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (MailText.isWord(c)) {
                int end = MailText.wordEnd(text, i);
                if (end - i == ReplyCode.LENGTH && ReplyCode.isAt(text, i)) {
                    best = better(best, text, i);
                }
                i = Url.startsWithWord(text, i, end) ? Url.end(text, end) : end;
            } else {
                i = Url.isAt(text, i) ? Url.end(text, i) : i + 1;
            }
        }
        return best;
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
