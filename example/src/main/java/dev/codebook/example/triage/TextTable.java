package dev.codebook.example.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows in columns as wide as their widest cell, but for one, which gives way until the rows fit into the width. Text that comes
 * from a log cannot steer the terminal: control characters are shown as dots.
 */
final class TextTable {

    private static final String GAP = "  ";
    private static final String CUT = "...";
    private static final int NARROWEST = 12;
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final int flexible;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose column with that index, counted from 0, gives way; column 0 is aligned to the right. */
    TextTable(int flexible, String... headings) {
        this.flexible = flexible;
        add(headings);
    }

    void add(String... cells) {
        rows.add(List.of(cells).stream().map(TextTable::harmless).toList());
    }

    /** The lines, without spaces at their ends. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths(int width) {
        int[] widths = new int[rows.get(0).size()];
        int total = GAP.length() * (widths.length - 1);
        for (int column = 0; column < widths.length; column++) {
            int index = column;
            widths[column] =
                    rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
            total += widths[column];
        }
        int others = total - widths[flexible];
        widths[flexible] = Math.min(widths[flexible], Math.max(NARROWEST, width - others));
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ".repeat(widths[0] - row.get(0).length())).append(row.get(0));
        for (int column = 1; column < widths.length; column++) {
            String cell = cut(row.get(column), widths[column]);
            line.append(GAP).append(cell).append(" ".repeat(widths[column] - cell.length()));
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - CUT.length()) + CUT;
    }

    private static String harmless(String text) {
        return STEERING.matcher(text).replaceAll(".");
    }
}
