package dev.codebook.smtp;

/**
 * Tells wording from the characters of a mail address: the words of an address are names, and say nothing of why mail was refused, as in
 * {@code <quota@example.org>: User unknown}.
 */
final class AddressPart {

    /** How many bytes on either side are looked at; nearly all names are shorter. */
    static final int FURTHEST = 64;

    /** What an address consists of in folded text, apart from its {@code @}: what is not ASCII may be wording without blanks. */
    private static final boolean[] PARTS = parts();

    private AddressPart() {}

    private static boolean[] parts() {
        boolean[] parts = new boolean[0x80];
        for (char c : "abcdefghijklmnopqrstuvwxyz0123456789.-+".toCharArray()) {
            parts[c] = true;
        }
        return parts;
    }

    /** Whether a fragment asks for an address itself, so that it may stand in one. */
    static boolean isOf(byte[] fragment) {
        for (byte c : fragment) {
            if (c == '@') {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands from {@code from} to {@code to}, and has no {@code @}, begins or ends within an address. */
    static boolean holds(byte[] text, int from, int to, int length) {
        return isPart(text[from]) && follows(text, from) || isPart(text[to - 1]) && precedes(text, to, length);
    }

    /** Whether the rest of an address follows, from its local part on. */
    private static boolean precedes(byte[] text, int to, int length) {
        int last = Math.min(length - 1, to + FURTHEST);
        int i = to;
        while (i < last && isPart(text[i])) {
            i++;
        }
        return i < last && text[i] == '@' && isPart(text[i + 1]);
    }

    /** Whether the beginning of an address stands before, up to its domain. */
    private static boolean follows(byte[] text, int from) {
        int first = Math.max(Window.HEAD, from - FURTHEST);
        int i = from - 1;
        while (i > first && isPart(text[i]) && (text[i] != '.' || text[i + 1] != '.')) {
            i--;
        }
        return i > first && text[i] == '@' && isPart(text[i - 1]);
    }

    private static boolean isPart(byte c) {
        return c >= 0 && PARTS[c];
    }
}
