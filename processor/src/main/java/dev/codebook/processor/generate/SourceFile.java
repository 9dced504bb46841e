package dev.codebook.processor.generate;

/**
 * A generated file.
 *
 * @param typeName the simple name of its type
 * @param text the source, in ASCII
 */
public record SourceFile(String typeName, String text) {

    private static final int WIDTH = 120;

    /** Puts each doc comment of one line on one line, as a person would write it. */
    static String shortenComments(String source) {
        StringBuilder shortened = new StringBuilder(source.length());
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i + 2 < lines.length && isShort(lines[i], lines[i + 1], lines[i + 2])) {
                shortened
                        .append(lines[i])
                        .append(lines[i + 1].stripLeading().substring(1))
                        .append(" */");
                i += 2;
            } else {
                shortened.append(lines[i]);
            }
            if (i + 1 < lines.length) {
                shortened.append('\n');
            }
        }
        return shortened.toString();
    }

    private static boolean isShort(String first, String second, String third) {
        return first.endsWith("/**")
                && third.endsWith("*/")
                && third.strip().length() == 2
                && first.length() + second.strip().length() + 2 <= WIDTH;
    }
}
