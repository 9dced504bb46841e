package dev.codebook.processor.problem;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The text of a catalog and the path under which its reader knows it.
 *
 * @param path as it is printed in messages, such as {@code src/main/resources/META-INF/codebook/smtp.yaml}
 * @param text the whole catalog
 * @param linesAbove the lines of the file that stand above the text
 * @param indentation the columns of the file that stand before each line of the text
 */
public record SourceText(String path, String text, int linesAbove, int indentation) {

    private static final String ANNOTATION = "the annotation's yaml";

    /** Each of them ends a line of YAML; the first two end one together. */
    private static final String LINE_BREAKS = "\r\n\u0085\u2028\u2029";

    /** A text that is a file of its own. */
    public SourceText(String path, String text) {
        this(path, text, 0, 0);
    }

    /** A text that stands in the annotation, nobody knows where. */
    public static SourceText ofAnnotation(String text) {
        return new SourceText(ANNOTATION, text);
    }

    /** The line with this number, counted from 1, without its line break; empty beyond the end. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = endOfLine(start);
            if (start >= text.length()) {
                return "";
            }
            start = afterBreak(start);
        }
        return text.substring(start, endOfLine(start));
    }

    private int afterBreak(int end) {
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && LINE_BREAKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Tells whether another text is the same, whatever its line breaks. */
    public String checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    /** Whether it is known to stand in a file of the file system, and not in a jar. */
    public boolean isFile() {
        return !isSomewhereInAnnotation() && !path.matches("\\w{2,}:.*");
    }

    /** Whether it stands in the annotation, nobody knows where. */
    public boolean isSomewhereInAnnotation() {
        return path.equals(ANNOTATION);
    }

    /** The last part of the path, such as {@code smtp.yaml}. */
    public String fileName() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A place in the text, told as one in the file; line and column are counted from 1 in the text. */
    public Place place(int line, int column, int length) {
        return new Place(this, linesAbove + line, indentation + column, length);
    }

    /** The place of a character of the text, by its index. */
    public Place placeOf(int index) {
        int line = 1;
        int start = 0;
        for (int end = endOfLine(0); end < index && afterBreak(end) <= index; end = endOfLine(start)) {
            start = afterBreak(end);
            line++;
        }
        return place(line, text.codePointCount(start, index) + 1, 1);
    }

    /** The place of the whole text, for problems that have no line of their own. */
    public Place start() {
        return place(1, 1, 1);
    }

    /** The line of the file with this number, as far as it belongs to the text. */
    String lineOfFile(int number) {
        return " ".repeat(indentation) + line(number - linesAbove);
    }

    /** How messages name a place in the file. */
    String name(int line, int column) {
        return isSomewhereInAnnotation() ? "line " + line + " of " + path : path + ":" + line + ":" + column;
    }
}
