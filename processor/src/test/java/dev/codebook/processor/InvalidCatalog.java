package dev.codebook.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A catalog with mistakes, as a file: {@code <rule-id>.yaml} or {@code <rule-id>--what.yaml}. Its comments say what must
 * come of it:
 *
 * <ul>
 *   <li>{@code # error: the message}, on the line that the message is about; the rule's id follows in brackets if it is
 *       not that of the file's name
 *   <li>{@code # warning: the message}, likewise
 *   <li>{@code # help: the advice}, after an error; an error without it leaves the advice open
 *   <li>{@code # error at 7: the message}, at the end of the file, where a comment cannot stand on the line
 *   <li>{@code # generated}, on the line of each entry that becomes a constant in spite of the mistakes
 *   <li>{@code # file: base.yaml}, where another catalog begins that this one extends
 * </ul>
 */
record InvalidCatalog(Path file) {

    private static final Path FOLDER = Path.of("src/test/resources/invalid");
    private static final Pattern ERROR = Pattern.compile("(?:error|warning)(?: at (\\d+))?: (.*)");
    private static final Pattern FILE = Pattern.compile("(?m)^# file: (\\S+)$");
    private static final Pattern ENTRY = Pattern.compile("\\s*\"?([^\\s\":]+).*");

    /** A problem as it is printed: its line, its message with the rule's id, its advice. */
    record Report(int line, String message, String help) implements Comparable<Report> {

        Report withoutHelp() {
            return new Report(line, message, "");
        }

        @Override
        public int compareTo(Report other) {
            return line != other.line ? Integer.compare(line, other.line) : message.compareTo(other.message);
        }

        @Override
        public String toString() {
            return line + ": " + message + (help.isEmpty() ? "" : "\n    help: " + help);
        }
    }

    static List<InvalidCatalog> all() {
        return Javac.filesBelow(FOLDER, ".yaml").stream()
                .map(InvalidCatalog::new)
                .toList();
    }

    String rule() {
        return file.getFileName().toString().replaceAll("(--.*)?\\.yaml", "");
    }

    private String text() {
        return Javac.read(file);
    }

    /** The catalog and those that it extends, by the names of their files; each on the lines that it has here. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "catalog.yaml";
        int start = 0;
        for (Matcher next = FILE.matcher(text()); next.find(); start = next.start()) {
            files.put(name, blank(start) + text().substring(start, next.start()));
            name = next.group(1);
        }
        files.put(name, blank(start) + text().substring(start));
        return files;
    }

    private String blank(int end) {
        return text().substring(0, end).replaceAll("[^\r\n]", "");
    }

    /** What the comments announce. */
    List<Report> expected() {
        List<Report> reports = new ArrayList<>();
        String[] lines = text().split("\r\n|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String comment : comments(lines[i])) {
                Matcher error = ERROR.matcher(comment);
                if (error.matches()) {
                    int line = error.group(1) == null ? i + 1 : Integer.parseInt(error.group(1));
                    reports.add(new Report(line, withRule(error.group(2)), ""));
                } else if (comment.startsWith("help: ")) {
                    Report last = reports.remove(reports.size() - 1);
                    reports.add(new Report(last.line(), last.message(), comment.substring("help: ".length())));
                }
            }
        }
        return reports.stream().sorted().toList();
    }

    /** The names of the entries that are marked as generated. */
    Set<String> generated() {
        Set<String> names = new TreeSet<>();
        for (String line : text().split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            if (comments(line).contains("generated") && entry.matches()) {
                names.add(entry.group(1));
            }
        }
        return names;
    }

    private String withRule(String message) {
        return message.matches(".* \\[[a-z-]+]") ? message : message + " [" + rule() + "]";
    }

    private static List<String> comments(String line) {
        int start = line.startsWith("# ") ? 0 : line.indexOf(" # ") + 1;
        boolean hasComment = start > 0 || line.startsWith("# ");
        return hasComment ? List.of(line.substring(start + 2).split(" # ")) : List.of();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
