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
        int bracket = line.indexOf('[');
        return bracket < 0 ? NONE : end(line, name(line, 0, bracket), bracket);
    }

    /** Whether a line's tag names a program of Postfix. */
    static boolean isOfPostfix(String line) {
        return isOfPostfix(line, name(line, 0, line.indexOf('[')));
    }

    /** Where the word begins that the first bracket of a line ends, which starts somewhere in a text. */
    static int name(String text, int start, int bracket) {
        int name = bracket;
        while (name > start && text.charAt(name - 1) != ' ') {
            name--;
        }
        return name;
    }

    /** Where the tag ends that begins with a word and a bracket, if it is one. */
    static int end(String text, int name, int bracket) {
        int end = bracket + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean isTag = name < bracket && end > bracket + 1 && text.startsWith(CLOSING, end);
        return isTag ? end + CLOSING.length() : NONE;
    }

    static boolean isOfPostfix(String text, int name) {
        return text.startsWith("postfix", name);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
