package dev.codebook.processor.model;

/** Fragments as they are compared with a text, just as at run time. */
public final class Folding {

    /** The letters from U+00C0 to U+017F, small and without accents. */
    private static final String LETTERS = "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllllllnnnnnnnŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";

    private static final char FIRST_LETTER = '\u00C0';

    private Folding() {}

    /**
     * Folds a fragment: each letter becomes small and loses its accent by itself, quotation marks and dashes become those of ASCII, and
     * each run of blanks and underscores becomes one space.
     */
    public static String fold(String fragment) {
        StringBuilder folded = new StringBuilder(fragment.length());
        for (int i = 0; i < fragment.length(); i++) {
            char c = fold(fragment.charAt(i));
            if (c != ' ' || folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c >= FIRST_LETTER && c - FIRST_LETTER < LETTERS.length()) {
            return LETTERS.charAt(c - FIRST_LETTER);
        }
        return switch (c) {
            case ' ', '_', '\t', '\n', '\u000B', '\f', '\r', '\u00A0' -> ' ';
            case '\u00B4', '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2010', '\u2011', '\u2013', '\u2014' -> '-';
            case '\u0401', '\u0451' -> '\u0435'; // Russian is mostly written without these dots
            default -> Character.toLowerCase(c);
        };
    }
}
