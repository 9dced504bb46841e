package dev.codebook.processor.reference;

/**
 * Texts of a catalog in Markdown, as themselves: no text can begin a list, a link, an element of HTML or a table's next column
 * (CommonMark 0.31, section 2.4: any mark may have a backslash before it).
 */
final class MarkdownText {

    private static final String ALWAYS = "\\`*_[]<>&|~$#!";
    private static final String AT_START = "+-=";
    private static final String BEHIND_NUMBER = ".)";

    private MarkdownText() {}

    /** A text in one line. */
    static String inline(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        String plain = plain(text);
        int start = blockStart(plain);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isMark = ALWAYS.indexOf(c) >= 0 || i == start || c == ':' && opensPicture(plain, i);
            line.append(isMark ? "\\" : "").append(c);
        }
        return line.toString();
    }

    /** A code or a name, in the type of a program. */
    static String code(String text) {
        String plain = plain(text);
        boolean isPlain =
                plain.matches("[A-Za-z0-9.:*\\[_,;@#(/=<>-]([A-Za-z0-9 .:*\\[\\]_,;@#()/=<>-]*[A-Za-z0-9*\\])])?");
        return isPlain ? "`" + plain + "`" : "<code>" + inline(text) + "</code>";
    }

    /** Of several spaces, one is left. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = shown(text, i);
            boolean isMore = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (!isMore) {
                plain.append(c);
            }
        }
        return plain.toString().stripTrailing();
    }

    /** A character as readers see it: blanks and line breaks as a space, and what no text should hold as missing. */
    static char shown(String text, int index) {
        char c = text.charAt(index);
        return isBlank(c) ? ' ' : isUnfit(text, index) ? '\uFFFD' : c;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Control characters, what turns the direction of the page around it, and half a pair of surrogates. */
    private static boolean isUnfit(String text, int index) {
        char c = text.charAt(index);
        boolean isDirection = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        boolean isLoneHigh = Character.isHighSurrogate(c)
                && (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)));
        boolean isLoneLow =
                Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
        return Character.isISOControl(c) || isDirection || isLoneHigh || isLoneLow;
    }

    /** The mark that would begin a list or underline a heading: the first one, or the one behind the first number. */
    private static int blockStart(String text) {
        int mark = 0;
        while (mark < text.length() && Character.isDigit(text.charAt(mark))) {
            mark++;
        }
        boolean isEnd = mark + 1 >= text.length() || text.charAt(mark + 1) == ' ';
        String marks = mark == 0 ? AT_START : isEnd ? BEHIND_NUMBER : "";
        return mark < text.length() && marks.indexOf(text.charAt(mark)) >= 0 ? mark : -1;
    }

    /** A word between colons is a picture in many wikis. */
    private static boolean opensPicture(String text, int colon) {
        int end = colon + 1;
        while (end < text.length() && isOfPicture(text.charAt(end))) {
            end++;
        }
        return end > colon + 1 && end < text.length() && text.charAt(end) == ':';
    }

    private static boolean isOfPicture(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '_';
    }
}
