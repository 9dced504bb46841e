package dev.codebook.smtp;

/** Where a reply ends and the words of the mailer that reports it go on. */
final class ReplyEnd {

    private static final int FARTHEST_OPENER = 16;
    private static final String[] TRAILERS = {
        "(in reply to ",
        "(state ",
        "(delivery attempts:",
        "giving up on ",
        "i'm not going to try again",
        "[rcpt_to]",
        "##"
    };

    private ReplyEnd() {}

    /** The end of the reply whose code is at {@code index} and whose words start at {@code start}. */
    static int find(String text, int index, int start) {
        char opener = opener(text, index, start);
        int end = enclosedEnd(text, opener, start);
        if ((opener == '(' || opener == '[') && MailText.skipSpaces(text, start) >= end) {
            end = text.length(); // the codes alone stand in brackets
        }
        boolean isTranscript = isTranscript(text, index);
        for (int i = start; i < end; i++) {
            if (startsTrailer(text, i) || isTranscript && endsReply(text, i, index)) {
                return i;
            }
        }
        return end;
    }

    /** The quote or bracket that opens right before the code, as in {@code '550 ...'} and {@code (reason: 550 ...)}; 0 if none does. */
    private static char opener(String text, int index, int start) {
        for (int i = index; i < start; i++) {
            if (MailText.isQuote(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_OPENER) && !endsSearch(text.charAt(i)); i--) {
            if ("([\"'".indexOf(text.charAt(i)) >= 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean endsSearch(char c) {
        return c == '\n' || c == ')' || c == ']' || c == '>';
    }

    private static int enclosedEnd(String text, char opener, int start) {
        return switch (opener) {
            case 0 -> text.length();
            case '(' -> bracketEnd(text, start, '(', ')');
            case '[' -> bracketEnd(text, start, '[', ']');
            default -> quoteEnd(text, start, opener);
        };
    }

    private static int bracketEnd(String text, int start, char open, char close) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return text.length();
    }

    /** An apostrophe within a word, as in {@code doesn't}, closes nothing. */
    private static int quoteEnd(String text, int start, char quote) {
        for (int i = start; i < text.length(); i++) {
            boolean isQuote = text.charAt(i) == quote;
            if (isQuote && !MailText.isWord(MailText.at(text, i + 1)) && !MailText.isSpace(MailText.at(text, i - 1))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean startsTrailer(String text, int index) {
        if (MailText.isWord(MailText.at(text, index - 1))) {
            return false;
        }
        for (String trailer : TRAILERS) {
            if (MailText.holdsAt(text, index, trailer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTranscript(String text, int index) {
        int last = MailText.lastBefore(text, index);
        return last > 0 && text.charAt(last) == '<' && text.charAt(last - 1) == '<';
    }

    /** In a transcript a reply goes on only in lines that begin with {@code <<<} and its own code. */
    private static boolean endsReply(String text, int index, int reply) {
        if (text.charAt(index) != '\n' || MailText.isSpace(MailText.at(text, index - 1))) {
            return false;
        }
        int end = MailText.phraseEnd(text, MailText.skipSpaces(text, index), "<<< ");
        return end < 0 || !ReplyCode.isAt(text, end) || ReplyCode.at(text, end) != ReplyCode.at(text, reply);
    }
}
