package dev.codebook.smtp;

/**
 * A line of the log of qmail-send that quotes what the remote host said: with an underscore for each blank and a slash for each line
 * break, as in {@code 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_User_unknown/}.
 */
final class QmailLog {

    private QmailLog() {}

    static boolean quotes(String text) {
        return !CodeReader.startsWithFailure(text) && text.contains("_host_said:_");
    }

    /** The line with blanks and line breaks again; any other text as it is. */
    static String readable(String text) {
        return quotes(text) ? text.replace('/', '\n').replace('_', ' ') : text;
    }
}
