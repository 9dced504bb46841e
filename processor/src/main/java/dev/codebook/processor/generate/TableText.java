package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as string literals, a line of the table a line of the source: compact in the class file, legible in the
 * source, and cut into pieces that fit a class file's constants.
 */
final class TableText {

    /** So many characters fit one constant of a class file, whatever they are. */
    private static final int PIECE = 20_000;

    private TableText() {}

    /** An array initializer. No line has a line break. */
    static CodeBlock of(List<String> lines) {
        return initializer(lines.stream().flatMap(line -> pieces(line + "\n")).toList());
    }

    /** The line; or, if it is longer than a piece, the pieces of it. */
    private static Stream<String> pieces(String line) {
        return IntStream.iterate(0, at -> at < line.length(), at -> at + PIECE)
                .mapToObj(at -> line.substring(at, Math.min(line.length(), at + PIECE)));
    }

    private static CodeBlock initializer(List<String> lines) {
        CodeBlock.Builder code = CodeBlock.builder().add("{\n").indent();
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isFirst = length == 0;
            length += lines.get(i).length();
            boolean isLast = i == lines.size() - 1 || length + lines.get(i + 1).length() > PIECE;
            String literal = JavaText.literal(lines.get(i)).replace("\n", "\n                ");
            code.add("$L$L$L\n", isFirst ? "" : "        + ", literal, isLast ? "," : "");
            length = isLast ? 0 : length;
        }
        return code.unindent().add("}").build();
    }
}
