package dev.codebook.processor.problem;

/**
 * A stretch of one line of a catalog.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param length in code points, at least 1
 */
public record Place(SourceText source, int line, int column, int length) {

    /** As tools print and open it: {@code smtp.yaml:14:11}. */
    @Override
    public String toString() {
        return source.path() + ":" + line + ":" + column;
    }

    /** The text of the line that the place is on. */
    public String lineText() {
        return source.line(line);
    }
}
