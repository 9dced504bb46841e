package dev.codebook.smtp;

/** A web address, whose numbers are never codes: {@code https://example.org/550-bl23.html?code=550}. */
final class Url {

    private static final Marks ENDS = Marks.of("<>\"");

    private Url() {}

    /** The place {@code to}, or the end of the web address that it lies in; {@code from} lies in none. */
    static int skip(String text, int from, int to) {
        int i = from;
        while (i < to) {
            i = startsAt(text, i) ? end(text, i) : i + 1;
        }
        return i;
    }

    static boolean startsAt(String text, int index) {
        return switch (text.charAt(index)) {
            case ':' -> text.startsWith("//", index + 1);
            case 'w', 'W' -> !MailText.isWord(MailText.at(text, index - 1)) && MailText.holdsAt(text, index, "www.");
            default -> false;
        };
    }

    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !MailText.isSpace(text.charAt(i)) && !ENDS.contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
