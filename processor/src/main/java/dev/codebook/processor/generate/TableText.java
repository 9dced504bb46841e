package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A table as string literals, a line of the table a line of the source: compact in the class file, legible in the
 * source, and cut into pieces that fit a class file's constants.
 */
final class TableText {

    /** So many characters fit one constant of a class file, whatever they are. */
    private static final int PIECE = 20_000;

    /** The nested class that reads tables where the program runs. */
    static final String READER = "TableReader";

    private TableText() {}

    /** A field for a table of the running program, which is filled there. */
    static FieldSpec.Builder array(TypeName element, String name, String comment) {
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment);
    }

    /** A field that holds a table as text. No line has a line break. */
    static FieldSpec rows(String name, String comment, List<String> lines) {
        return FieldSpec.builder(String[].class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc().paragraph(comment).toCode())
                .initializer(of(lines))
                .build();
    }

    private static CodeBlock of(List<String> lines) {
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

    /**
     * The reader runs once in each program, and is interpreted when it does: to split lines and columns by regular expressions
     * and streams took several times as long as all else that a program needs for its first code.
     */
    static TypeSpec reader() {
        return TypeSpec.classBuilder(READER)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Reads a table, column by column: a tab or the end of the line is behind each.\n")
                .addField(char[].class, "table", Modifier.PRIVATE, Modifier.FINAL)
                .addField(int.class, "at", Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String[].class, "pieces")
                        .addStatement("table = $T.join($S, pieces).toCharArray()", String.class, "")
                        .build())
                .addMethod(read("text", String.class, "The whole column.", CodeBlock.of("""
                        char[] characters = table;
                        int start = at;
                        int end = start;
                        while (characters[end] >= ' ') {
                            end++;
                        }
                        at = end + 1;
                        return new $T(characters, start, end - start);
                        """, String.class)))
                .addMethod(read(
                        "number", int.class, "The next number, and the one character behind it.", CodeBlock.of("""
                        char[] characters = table;
                        boolean isNegative = characters[at] == '-';
                        int end = isNegative ? at + 1 : at;
                        int number = 0;
                        while (characters[end] >= '0') {
                            number = number * 10 + characters[end++] - '0';
                        }
                        at = end + 1;
                        return isNegative ? -number : number;
                        """)))
                .build();
    }

    /** A list of numbers in a table: how many there are, then each. */
    static String list(List<Integer> numbers) {
        return Stream.concat(Stream.of(numbers.size()), numbers.stream())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static MethodSpec read(String name, Class<?> type, String comment, CodeBlock code) {
        return MethodSpec.methodBuilder(name)
                .returns(type)
                .addJavadoc("$L\n", comment)
                .addCode(code)
                .build();
    }
}
