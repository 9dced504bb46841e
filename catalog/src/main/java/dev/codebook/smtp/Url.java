package dev.codebook.smtp;

/** A web address, whose numbers are never codes: {@code https://example.org/550-bl23.html?code=550}. */
final class Url {

    private static final String ENDS = "<>\"";

    private Url() {}

    static boolean isAt(String text, int index) {
        return text.charAt(index) == ':' && MailText.at(text, index + 1) == '/' && MailText.at(text, index + 2) == '/';
    }

    static boolean startsWithWord(String text, int from, int to) {
        return to - from == 3 && MailText.at(text, to) == '.' && MailText.holdsAt(text, from, "www");
    }

    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !MailText.isSpace(text.charAt(i)) && ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
