package dev.codebook.smtp;

import java.util.stream.Stream;

/** The texts of the test resources, and how their escapes are read. */
final class ReplyTexts {

    private static final String[] RESOURCES = {
        "shapes.txt", "mailers.txt", "codes.txt", "words.txt", "hosts.txt", "commands.txt", "waits.txt"
    };

    private ReplyTexts() {}

    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < escaped.length()) {
            boolean isEscape = escaped.charAt(i) == '\\' && i + 1 < escaped.length();
            boolean isUnicode = isEscape && escaped.charAt(i + 1) == 'u';
            text.append(isEscape ? escape(escaped, i + 1) : escaped.charAt(i));
            i += isUnicode ? 6 : isEscape ? 2 : 1;
        }
        return text.toString();
    }

    /** Every text of every case, and of the sample. */
    static Stream<String> all() {
        Stream<String> cases =
                Stream.of(RESOURCES).flatMap(ReplyCases::cases).map(line -> line.substring(line.indexOf(" | ") + 3));
        Stream<String> sample =
                ReplyCases.lines("replies-sample.tsv").stream().skip(1).map(row -> row.split("\t", -1)[1]);
        return Stream.of(cases, ReplyCases.cases("none.txt"), sample)
                .flatMap(texts -> texts)
                .map(ReplyTexts::unescape);
    }

    private static char escape(String text, int index) {
        return switch (text.charAt(index)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text.substring(index + 1, index + 5), 16);
            default -> text.charAt(index);
        };
    }
}
