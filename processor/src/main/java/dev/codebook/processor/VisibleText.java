package dev.codebook.processor;

/**
 * A text of a catalog as it is printed: what a console would obey or hide (controls, line breaks, marks of the direction of
 * writing, halves of surrogate pairs) is shown as YAML and Java write it, such as {@code \n} or {@code \u202e}.
 */
final class VisibleText {

    /** In characters; nobody reads more of one line. */
    private static final int LONGEST = 2_000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** The text on one line, without its middle if it is very long. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return escaped(text);
        }
        int half = LONGEST / 2;
        return escaped(text.substring(0, whole(text, half))) + " ... "
                + escaped(text.substring(whole(text, text.length() - half)));
    }

    /** The place itself, or the next one where it is within a pair of surrogates. */
    private static int whole(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + 1 : at;
    }

    /** The text on one line, the whole of it. */
    static String escaped(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int c) {
        switch (c) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (isVisible(c)) {
                    visible.appendCodePoint(c);
                } else {
                    visible.append(String.format(c <= Character.MAX_VALUE ? "\\u%04x" : "\\U%08x", c));
                }
            }
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER; // of letters and of emoji
            default -> true;
        };
    }
}
