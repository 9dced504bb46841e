package dev.codebook.smtp;

/** The words of a reply: what follows its codes, without repeated codes and without the mailer's own words around them, in one line. */
final class ReplyWords {

    private static final String LEADING_MARKS = "-:,;.)]>#";

    private static final String TRANSCRIPT = "<<< ";

    private final String text;
    private final int reply;
    private final int enhanced;
    private final StringBuilder words = new StringBuilder();

    private ReplyWords(String text, int index) {
        this.text = text;
        this.reply = index < 0 ? 0 : ReplyCode.at(text, index);
        this.enhanced = index < 0 ? EnhancedCode.NONE : EnhancedCode.code(ReplyHead.enhanced(text, index));
    }

    static String of(String whole) {
        String text = ReturnedMessage.without(whole);
        long find = ReplyScanner.find(text);
        if (!ReplyScanner.isSetOff(find) && QmailLog.quotes(text)) {
            return of(QmailLog.readable(text));
        }
        if (find == ReplyScanner.NONE) {
            return new ReplyWords(text, -1).fold(startWithoutReply(text), text.length());
        }
        int index = ReplyScanner.index(find);
        int start = ReplyHead.wordsStart(text, index);
        return new ReplyWords(text, index).fold(start, ReplyEnd.find(text, index, start));
    }

    /** Behind {@code smtp;}, {@code X-Postfix;} and an enhanced code, where the text has them. */
    private static int startWithoutReply(String text) {
        int start = MailText.skipSpaces(text, 0);
        int typeEnd = start;
        while (MailText.isWord(MailText.at(text, typeEnd)) || MailText.at(text, typeEnd) == '-') {
            typeEnd++;
        }
        start = typeEnd > start && MailText.at(text, typeEnd) == ';' ? MailText.skipSpaces(text, typeEnd + 1) : start;
        long enhanced = EnhancedCode.inCodePlace(text, start);
        return enhanced == EnhancedCode.NONE ? start : EnhancedCode.end(enhanced);
    }

    private String fold(int start, int end) {
        int i = start > 0 ? skipMarks(start, end) : start;
        while (i < end) {
            i = step(i, end);
        }
        return words.toString();
    }

    private int skipMarks(int start, int end) {
        int i = start;
        while (i < end && (MailText.isSpace(text.charAt(i)) || LEADING_MARKS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int step(int i, int end) {
        char c = text.charAt(i);
        if (MailText.isSpace(c)) {
            return space(i, end);
        }
        int repeatEnd = repeatEnd(i);
        if (repeatEnd > i) {
            return space(repeatEnd, end);
        }
        words.append(c);
        return i + 1;
    }

    private int space(int from, int end) {
        int next = MailText.skipSpaces(text, from);
        boolean isWanted = next < end && !words.isEmpty() && words.charAt(words.length() - 1) != ' ';
        if (isWanted && repeatEnd(next) == next) {
            words.append(' ');
        }
        return next;
    }

    /** The end of the codes that stand again at {@code index}, as on each line of a long reply; {@code index} itself if none do. */
    private int repeatEnd(int index) {
        int code = text.startsWith(TRANSCRIPT, index) ? index + TRANSCRIPT.length() : index;
        if (reply == 0 || !ReplyCode.isAt(text, code) || ReplyCode.at(text, code) != reply) {
            return index;
        }
        boolean isOpen = MailText.isSpace(MailText.at(text, index - 1)) && ReplyEdge.closes(text, code);
        return isOpen && isRepeat(index, code) ? ReplyHead.wordsStart(text, code) + dash(code) : index;
    }

    private boolean isRepeat(int index, int code) {
        int own = EnhancedCode.code(ReplyHead.enhanced(text, code));
        int last = MailText.lastBefore(text, index);
        return own != EnhancedCode.NONE ? own == enhanced : MailText.hasLineBreak(text, last + 1, index);
    }

    private int dash(int index) {
        boolean isLone = ReplyHead.wordsStart(text, index) == index + ReplyCode.LENGTH;
        return isLone && MailText.at(text, index + ReplyCode.LENGTH) == '-' ? 1 : 0;
    }
}
