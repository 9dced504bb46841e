package dev.codebook.smtp;

/**
 * Tells wording from the characters of names, which say nothing of why mail was refused: of a mail address, as in
 * {@code <quota@example.org>: User unknown}, and of a host that stands before its IP address, as in
 * {@code host spam.example.org[192.0.2.1] said: 550 User unknown}.
 */
final class NamePart {

    /** How many bytes on either side are looked at; nearly all names are shorter. */
    static final int FURTHEST = 64;

    /** What names consist of in folded text, apart from the {@code @}: what is not ASCII may be wording without blanks. */
    private static final boolean[] PARTS = parts();

    private NamePart() {}

    private static boolean[] parts() {
        boolean[] parts = new boolean[0x80];
        for (char c : "abcdefghijklmnopqrstuvwxyz0123456789.-+".toCharArray()) {
            parts[c] = true;
        }
        return parts;
    }

    /** Whether a fragment that stands from {@code from} to {@code to} neither begins nor ends within a name, or asks for an address itself. */
    static boolean isWording(byte[] text, int from, int to, int length) {
        boolean isInName =
                isPart(text[from]) && isInDomain(text, from) || isPart(text[to - 1]) && nameGoesOn(text, to, length);
        return !isInName || hasAt(text, from, to);
    }

    private static boolean hasAt(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '@') {
                return true;
            }
        }
        return false;
    }

    /** Whether the beginning of an address stands before, up to its domain. Two dots end an address. */
    private static boolean isInDomain(byte[] text, int from) {
        int first = Math.max(Window.HEAD, from - FURTHEST);
        int i = from - 1;
        while (i > first && isPart(text[i]) && (text[i] != '.' || text[i + 1] != '.')) {
            i--;
        }
        return i > first && text[i] == '@' && isPart(text[i - 1]);
    }

    /** Whether the rest of an address follows, from its local part on, or further labels of a host and its IP address. */
    private static boolean nameGoesOn(byte[] text, int to, int length) {
        int last = Math.min(length - 1, to + FURTHEST);
        boolean isHost = false;
        int i = to;
        while (i < last && isPart(text[i])) {
            isHost |= text[i] == '.' && isLetter(text[i + 1]);
            i++;
        }
        return i < last
                && (text[i] == '@' && isPart(text[i + 1])
                        || isHost && text[i] == '[' && MailText.isDigit((char) text[i + 1]));
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isPart(byte c) {
        return c >= 0 && PARTS[c];
    }
}
