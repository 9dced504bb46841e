package dev.codebook.processor;

import dev.codebook.processor.problem.Place;

/** A line of a catalog, with a caret under what is wrong; of a very long line, the part around it. */
final class Snippet {

    /** In characters. */
    private static final int WIDTH = 200;

    /** So many of them before what is wrong. */
    private static final int BEFORE = 80;

    private static final String CUT = "... ";

    private final String line;
    /** Where it begins and ends, in the line; both may lie beyond its end. */
    private final int start;

    private final int end;

    private Snippet(String line, int start, int end) {
        this.line = line;
        this.start = start;
        this.end = end;
    }

    /** The lines to print, each after a line break. */
    static String of(Place place) {
        String number = String.valueOf(place.line());
        String gutter = " ".repeat(number.length());
        Snippet snippet = of(place.lineText(), place.column() - 1, place.length());
        return "\n    " + number + " | " + snippet.text() + "\n    " + gutter + " | " + snippet.underline();
    }

    private static Snippet of(String line, int column, int length) {
        int start = offset(line, 0, column);
        return new Snippet(line.replace('\t', ' '), start, offset(line, start, length));
    }

    /** What lies beyond the end is counted as if spaces stood there. */
    private static int offset(String line, int from, int codePoints) {
        int inLine = from >= line.length() ? 0 : Math.min(codePoints, line.codePointCount(from, line.length()));
        int at = from >= line.length() ? from : line.offsetByCodePoints(from, inLine);
        return at + codePoints - inLine;
    }

    private boolean isLong() {
        return line.length() > WIDTH;
    }

    private int from() {
        return isLong() ? Math.min(Math.max(0, start - BEFORE), line.length()) : 0;
    }

    private int to() {
        return isLong() ? Math.min(line.length(), from() + WIDTH) : line.length();
    }

    private String text() {
        return (from() > 0 ? CUT : "")
                + VisibleText.escaped(line.substring(from(), to()))
                + (to() < line.length() ? " ..." : "");
    }

    private String underline() {
        String before = (from() > 0 ? CUT : "") + padded(from(), start);
        int last = isLong() ? Math.max(start + 1, Math.min(end, to())) : end;
        return " ".repeat(width(before)) + "^" + "~".repeat(Math.max(0, width(padded(start, last)) - 1));
    }

    private String padded(int from, int to) {
        int inLine = Math.min(to, line.length());
        String part = from < inLine ? VisibleText.escaped(line.substring(from, inLine)) : "";
        return part + " ".repeat(to - Math.max(from, inLine));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
