package dev.codebook.example.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings for a program: one JSON array with an object for each (RFC 8259). */
final class JsonReport {

    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';

    private JsonReport() {}

    static String of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "[]";
        }
        return findings.stream().map(JsonReport::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    private static String object(Finding finding) {
        return members(finding).entrySet().stream()
                .map(member -> string(member.getKey()) + ": " + value(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Map<String, Object> members(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("count", finding.count());
        members.put("code", finding.code());
        members.put("entry", finding.entry());
        members.put("title", finding.entry().title());
        members.put("category", finding.diagnosis().category());
        members.put("retry", finding.diagnosis().retry());
        members.put("suppress", finding.diagnosis().suppress());
        members.put("actor", finding.diagnosis().actor());
        members.put("team", finding.diagnosis().team());
        members.put("listed", !finding.isUnlisted());
        members.put("first", finding.first().text());
        members.put("last", finding.last().text());
        members.put("sample", finding.sample().raw());
        return members;
    }

    private static String value(Object value) {
        return value instanceof Number || value instanceof Boolean ? value.toString() : string(value.toString());
    }

    private static String string(String text) {
        return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining("", "\"", "\""));
    }

    /** Whatever is not ASCII is escaped: the output may have any encoding, and a log may hold half a surrogate pair. */
    private static String escaped(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        boolean isPlain = c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE;
        return isPlain ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    }
}
