package dev.codebook.processor.problem;

/**
 * The text of a catalog and the path under which its reader knows it.
 *
 * @param path as it is printed in messages, such as {@code src/main/resources/META-INF/codebook/smtp.yaml}
 * @param text the whole file
 */
public record SourceText(String path, String text) {

    /** The line with this number, counted from 1, without its line break; empty beyond the end. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = endOfLine(start);
            if (start >= text.length()) {
                return "";
            }
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return text.substring(start, endOfLine(start));
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The last part of the path, such as {@code smtp.yaml}. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The place of the whole file, for problems that have no line of their own. */
    public Place start() {
        return new Place(this, 1, 1, 1);
    }
}
