package dev.codebook.smtp;

/** The codes with which one reply begins: {@code 550-5.1.1}, {@code 550 #5.1.0}, {@code 550 550 5.1.1}, {@code 550-'5.2.2}. */
final class ReplyHead {

    private static final Marks BETWEEN = Marks.of("-:,;.#([)]/|");
    private static final int MOST_MARKS = 4;
    private static final int MOST_REPEATS = 2;

    private ReplyHead() {}

    /** The enhanced code, with its end, that belongs to the reply code at {@code reply}; {@link EnhancedCode#NONE} if none does. */
    static long enhanced(String text, int reply) {
        return EnhancedCode.inCodePlace(text, bodyStart(text, reply));
    }

    /** Where the words of the reply start that begins at {@code reply}. */
    static int wordsStart(String text, int reply) {
        long enhanced = enhanced(text, reply);
        if (enhanced == EnhancedCode.NONE) {
            return lastRepeatEnd(text, reply);
        }
        return EnhancedCode.end(enhanced);
    }

    private static int bodyStart(String text, int reply) {
        return skipMarks(text, lastRepeatEnd(text, reply));
    }

    /** Relays put a code before a reply that has one already: {@code 550 550 5.1.1 user unknown}. */
    private static int lastRepeatEnd(String text, int reply) {
        int end = reply + ReplyCode.LENGTH;
        for (int i = 0; i < MOST_REPEATS; i++) {
            int next = skipMarks(text, end);
            if (next == end || !repeats(text, reply, next)) {
                return end;
            }
            end = next + ReplyCode.LENGTH;
        }
        return end;
    }

    private static boolean repeats(String text, int reply, int next) {
        return ReplyCode.isAt(text, next)
                && ReplyCode.at(text, next) == ReplyCode.at(text, reply)
                && ReplyEdge.closes(text, next);
    }

    private static int skipMarks(String text, int from) {
        int i = from;
        for (int marks = 0; marks <= MOST_MARKS; marks++) {
            i = MailText.skipSpaces(text, i);
            if (!isMark(text, i)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isMark(String text, int index) {
        char c = MailText.at(text, index);
        return index < text.length() && (BETWEEN.contains(c) || MailText.isQuote(c) || isBytesPrefix(text, index));
    }

    /** Python shows a reply as {@code (550, b'5.1.1 User unknown')}. */
    private static boolean isBytesPrefix(String text, int index) {
        return text.charAt(index) == 'b' && MailText.isQuote(MailText.at(text, index + 1));
    }
}
