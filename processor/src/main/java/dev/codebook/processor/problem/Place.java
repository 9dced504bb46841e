package dev.codebook.processor.problem;

/**
 * A stretch of one line of a catalog.
 *
 * @param line counted from 1 in the file
 * @param column counted from 1, in code points
 * @param length in code points, at least 1
 */
public record Place(SourceText source, int line, int column, int length) {

    /** As tools print and open it, where it has a file: {@code smtp.yaml:14:11}. */
    @Override
    public String toString() {
        return source.name(line, column);
    }

    /** Where it is, for a reader who looks at another place: {@code on line 9}, with the file if that is another one. */
    public String seenFrom(Place other) {
        boolean sameFile = source.path().equals(other.source.path());
        return sameFile ? "on line " + line : "in " + source.path() + " on line " + line;
    }

    /** Where in it something stands, as far as that can be seen on its line; else, the whole of it. */
    public Place of(String part) {
        String text = lineText();
        boolean isShort = text.codePointCount(0, text.length()) < column;
        int at = isShort ? -1 : text.indexOf(part, text.offsetByCodePoints(0, column - 1));
        return at < 0
                ? this
                : new Place(source, line, text.codePointCount(0, at) + 1, part.codePointCount(0, part.length()));
    }

    /** The text of the line that the place is on. */
    public String lineText() {
        return source.lineOfFile(line);
    }
}
