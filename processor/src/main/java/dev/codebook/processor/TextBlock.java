package dev.codebook.processor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the lines of a text block stand in a Java source.
 *
 * @param linesAbove the lines of the source above its first one
 * @param indentation what Java strips from each of them
 */
record TextBlock(int linesAbove, int indentation) {

    private static final String QUOTES = "\"\"\"";
    private static final Pattern OPENING = Pattern.compile(QUOTES + "[ \\t\\f]*(?:\\r\\n|\\r|\\n)");
    private static final Pattern CLOSING = Pattern.compile("(?<!\\\\)" + QUOTES);

    /** A backslash after an even number of others, and the number of a character: the compiler reads it before all else. */
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

    /** The text block that holds this text line by line. */
    static Optional<TextBlock> find(String text, String source) {
        Matcher opening = OPENING.matcher(source);
        Matcher closing = CLOSING.matcher(source);
        while (opening.find()) {
            if (closing.find(opening.end())) {
                String content = source.substring(opening.end(), closing.start());
                if (holds(content, text)) {
                    int linesAbove = lines(source.substring(0, opening.end())).size() - 1;
                    return Optional.of(new TextBlock(linesAbove, indentation(content)));
                }
            }
        }
        return Optional.empty();
    }

    /** An escape that makes or swallows a line break would move the lines: then the block is not found. */
    private static boolean holds(String content, String text) {
        String stripped = withCharacters(content).stripIndent();
        try {
            return stripped.translateEscapes().equals(text)
                    && lines(content).size() == lines(text).size();
        } catch (IllegalArgumentException e) {
            return false; // what stands between two text blocks, which is none itself
        }
    }

    private static String withCharacters(String content) {
        return UNICODE.matcher(content)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\\r\\n|\\r|\\n", -1));
    }

    private static int indentation(String content) {
        List<String> written = lines(content);
        List<String> stripped = lines(content.stripIndent());
        for (int i = 0; i < stripped.size(); i++) {
            if (!stripped.get(i).isEmpty()) {
                return leading(written.get(i)) - leading(stripped.get(i));
            }
        }
        return 0;
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }
}
