package dev.codebook.smtp;

/** A web address, whose numbers are never codes: {@code https://example.org/550-bl23.html?code=550}. */
final class Url {

    private static final Marks ENDS = Marks.of("<>\"");

    private Url() {}

    /** The place {@code to}, or the end of the web address that it lies in; {@code from} lies in none. */
    static int skip(String text, int from, int to) {
        for (int i = to - 1; i >= from && !isEnd(text.charAt(i)); i--) {
            if (startsAt(text, i)) {
                return end(text, to);
            }
        }
        return to;
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
        while (i < text.length() && !isEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEnd(char c) {
        return MailText.isSpace(c) || ENDS.contains(c);
    }
}
