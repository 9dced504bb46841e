package dev.codebook.example.triage;

/**
 * The name and process id under which syslog has a program's lines: {@code postfix/smtp[2215]: }. The first bracket of a line
 * belongs to it, or the line has none.
 */
final class ProgramTag {

    /** Where no tag ends. */
    static final int NONE = -1;

    private static final String CLOSING = "]: ";

    private ProgramTag() {}

    /** Where a line's own text begins, behind the tag; {@link #NONE} if the line has no tag. */
    static int end(String line) {
        return end(line, 0, line.indexOf('['));
    }

    /** The same of a line in a longer text: where it starts and where its first bracket is, as far as it has one, are known. */
    static int end(String text, int start, int bracket) {
        int end = bracket + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean isTag = end > bracket + 1 && text.startsWith(CLOSING, end) && nameStart(text, start, bracket) < bracket;
        return isTag ? end + CLOSING.length() : NONE;
    }

    /** Whether the tag names a program of Postfix. */
    static boolean isOfPostfix(String text, int start, int bracket) {
        return text.startsWith("postfix", nameStart(text, start, bracket));
    }

    private static int nameStart(String text, int start, int bracket) {
        int name = bracket;
        while (name > start && text.charAt(name - 1) != ' ') {
            name--;
        }
        return name;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
