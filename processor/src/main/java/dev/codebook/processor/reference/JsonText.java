package dev.codebook.processor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Texts, whole numbers, lists and maps as JSON (RFC 8259), one member a line; what fits is kept on one line. In ASCII, so that
 * no tool on the way can read it in another encoding, and without a less-than sign, so that it may stand in a page.
 */
final class JsonText {

    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private JsonText() {}

    static String of(Object value) {
        return write(value, "") + "\n";
    }

    /** The same without a blank that is not needed. */
    static String compact(Object value) {
        StringBuilder text = new StringBuilder();
        compact(value, text);
        return text.toString();
    }

    private static String write(Object value, String indentation) {
        List<String> members = members(value, indentation + STEP);
        if (members.isEmpty()) {
            return value instanceof Map ? "{}" : value instanceof Collection ? "[]" : scalar(value);
        }
        String open = value instanceof Map ? "{" : "[";
        String close = value instanceof Map ? "}" : "]";
        String line = open + String.join(", ", members) + close;
        boolean isShort = indentation.length() + line.length() <= WIDTH && line.indexOf('\n') < 0;
        return isShort && !indentation.isEmpty()
                ? line
                : open + "\n" + indentation + STEP + String.join(",\n" + indentation + STEP, members) + "\n"
                        + indentation + close;
    }

    private static List<String> members(Object value, String indentation) {
        List<String> members = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> members.add(scalar(key) + ": " + write(member, indentation)));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> members.add(write(item, indentation)));
        }
        return members;
    }

    private static void compact(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                text.append(separator).append(scalar(member.getKey())).append(':');
                compact(member.getValue(), text);
                separator = ",";
            }
            text.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> items) {
            String separator = "[";
            for (Object item : items) {
                text.append(separator);
                compact(item, text);
                separator = ",";
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else {
            text.append(scalar(value));
        }
    }

    private static String scalar(Object value) {
        if (value instanceof Integer) {
            return value.toString();
        }
        String string = value.toString();
        StringBuilder text = new StringBuilder(string.length() + 2).append('"');
        for (int i = 0; i < string.length(); i++) {
            escape(string.charAt(i), text);
        }
        return text.append('"').toString();
    }

    private static void escape(char c, StringBuilder text) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else if (c < ' ' || c == '<' || c > '~') {
            text.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            text.append(c);
        }
    }
}
