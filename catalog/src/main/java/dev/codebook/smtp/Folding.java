package dev.codebook.smtp;

import java.util.Arrays;

/**
 * Texts as fragments are compared with them: in small letters without accents, with quotation marks and dashes of ASCII; and any run of
 * blanks and underscores is one space.
 */
final class Folding {

    /** More bytes no character takes. */
    static final int MOST_BYTES = 3;

    /** The letters from U+00C0 to U+017F, small and without accents. */
    private static final String LETTERS = "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllllllnnnnnnnŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";

    private static final char FIRST_LETTER = '\u00C0';

    private Folding() {}

    static char fold(char c) {
        return isBlank(c) ? ' ' : c < 0x80 ? MailText.lower(c) : foldWide(c);
    }

    private static char foldWide(char c) {
        if (c >= FIRST_LETTER && c - FIRST_LETTER < LETTERS.length()) {
            return LETTERS.charAt(c - FIRST_LETTER);
        }
        return switch (c) {
            case '\u00B4', '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2010', '\u2011', '\u2013', '\u2014' -> '-';
            case '\u0401', '\u0451' -> '\u0435'; // Russian is mostly written without these dots
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '_' || c >= '\t' && c <= '\r' || c == '\u00A0';
    }

    static String fold(String text) {
        return isFolded(text) ? text : folded(text);
    }

    private static boolean isFolded(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (fold(c) != c || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != ' ' || folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** A folded text by its bytes. */
    static byte[] bytes(String folded) {
        byte[] bytes = new byte[folded.length() * MOST_BYTES];
        int end = 0;
        for (int i = 0; i < folded.length(); i++) {
            end = put(folded.charAt(i), bytes, end);
        }
        return Arrays.copyOf(bytes, end);
    }

    /**
     * Puts the bytes of a character where others end, and returns where they end then. They are those of UTF-8, but for a character that
     * is two in Java: texts are folded character by character, so that each half has its own.
     */
    static int put(char c, byte[] bytes, int end) {
        if (c < 0x80) {
            bytes[end] = (byte) c;
            return end + 1;
        }
        int last = c < 0x800 ? end + 1 : end + 2;
        if (c < 0x800) {
            bytes[end] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[end] = (byte) (0xE0 | c >> 12);
            bytes[end + 1] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[last] = (byte) (0x80 | c & 0x3F);
        return last + 1;
    }

    /**
     * Where the rest of a folded fragment ends, whose first characters end before {@code from}; -1 if another text stands there.
     *
     * @param depth how many characters were found already
     */
    static int endOfRest(String text, int from, String fragment, int depth) {
        int i = from;
        for (int at = depth; at < fragment.length(); at++) {
            i = fragment.charAt(at - 1) == ' ' ? skipBlanks(text, i) : i;
            if (i >= text.length() || fold(text.charAt(i)) != fragment.charAt(at)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
