package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A table as string literals, a line of the table a line of the source: compact in the class file, legible in the
 * source, and cut into pieces that fit a class file's constants.
 */
final class TableText {

    /** So many lines of up to a hundred characters fit one constant. */
    private static final int LINES = 500;

    private TableText() {}

    /** An array initializer. Each line is ASCII and has no line break. */
    static CodeBlock of(List<String> lines) {
        CodeBlock.Builder code = CodeBlock.builder().add("{\n").indent();
        for (int at = 0; at < lines.size(); at += LINES) {
            List<String> piece = lines.subList(at, Math.min(lines.size(), at + LINES));
            for (int i = 0; i < piece.size(); i++) {
                String literal = JavaText.unbroken(piece.get(i) + "\n");
                code.add("$L$L$L\n", i == 0 ? "" : "        + ", literal, i == piece.size() - 1 ? "," : "");
            }
        }
        return code.unindent().add("}").build();
    }
}
