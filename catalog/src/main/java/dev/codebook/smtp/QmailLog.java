package dev.codebook.smtp;

/**
 * A line of the log of qmail-send that quotes what the remote host said: with an underscore for each blank and a slash for each line
 * break, as in {@code 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_User_unknown/}.
 */
final class QmailLog {

    private static final String QUOTE = "_host_said:_";

    private QmailLog() {}

    static boolean quotes(String text) {
        return quotes(text, text.length());
    }

    /** Whether the first part of a text is such a line. */
    static boolean quotes(String text, int end) {
        int quote = CodeReader.startsWithFailure(text) ? -1 : text.indexOf(QUOTE);
        return quote >= 0 && quote + QUOTE.length() <= end;
    }

    /** The line with blanks and line breaks again; any other text as it is. */
    static String readable(String text) {
        return quotes(text) ? text.replace('/', '\n').replace('_', ' ') : text;
    }
}
