package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The texts of one attribute, in a class of their own, which is not loaded until one of them is asked for. */
final class TextsGenerator {

    /** So many rows fit one method, however long their lists are in practice. */
    private static final int ROWS = 500;

    private static final ArrayTypeName TEXTS = ArrayTypeName.of(String.class);
    private static final TypeName LISTS =
            ParameterizedTypeName.get(ClassName.get(List.class), ParameterizedTypeName.get(List.class, String.class));

    private TextsGenerator() {}

    static TypeSpec texts(String name, String comment, List<String> texts) {
        List<CodeBlock> rows = texts.stream()
                .map(text -> CodeBlock.of("$L", JavaText.expression(text)))
                .toList();
        return rows.size() <= ROWS
                ? holder(name, comment, TEXTS, initializer(rows)).build()
                : inPieces(
                        holder(name, comment, TEXTS, CodeBlock.of("new $T[$L]", String.class, rows.size())),
                        TEXTS,
                        rows,
                        "System.arraycopy(from%1$d(), 0, OF, %1$d, %2$d)");
    }

    /** Lists are made once, so that asking for one makes nothing. */
    static TypeSpec lists(String name, String comment, List<List<String>> lists) {
        List<CodeBlock> rows = lists.stream().map(TextsGenerator::row).toList();
        return rows.size() <= ROWS
                ? holder(name, comment, LISTS, CodeBlock.of("lists(new $T[][] $L)", String.class, initializer(rows)))
                        .build()
                : inPieces(
                        holder(name, comment, LISTS, CodeBlock.of("new $T<>($L)", ArrayList.class, rows.size())),
                        ArrayTypeName.of(TEXTS),
                        rows,
                        "OF.addAll(lists(from%1$d()))");
    }

    /** What the classes of lists need, for the class around them. */
    static MethodSpec listsMethod() {
        return MethodSpec.methodBuilder("lists")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(LISTS)
                .addParameter(String[][].class, "rows")
                .addCode("""
                        $1T lists = new $2T<>(rows.length);
                        for ($3T[] row : rows) {
                            lists.add($4T.of(row));
                        }
                        return lists;
                        """, LISTS, ArrayList.class, String.class, List.class)
                .build();
    }

    private static CodeBlock row(List<String> list) {
        String items = list.stream().map(JavaText::expression).collect(Collectors.joining(", "));
        return CodeBlock.of("{$L}", items);
    }

    private static TypeSpec.Builder holder(String name, String comment, TypeName type, CodeBlock initializer) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment.strip())
                .addField(FieldSpec.builder(type, "OF", Modifier.STATIC, Modifier.FINAL)
                        .initializer(initializer)
                        .build());
    }

    /** More rows than fit one method are filled in by several. */
    private static TypeSpec inPieces(
            TypeSpec.Builder type, ArrayTypeName pieceType, List<CodeBlock> rows, String fillPiece) {
        CodeBlock.Builder fill = CodeBlock.builder();
        for (int at = 0; at < rows.size(); at += ROWS) {
            List<CodeBlock> piece = rows.subList(at, Math.min(rows.size(), at + ROWS));
            fill.addStatement(String.format(Locale.ROOT, fillPiece, at, piece.size()));
            type.addMethod(MethodSpec.methodBuilder("from" + at)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(pieceType)
                    .addStatement("return new $T $L", pieceType, initializer(piece))
                    .build());
        }
        return type.addStaticBlock(fill.build()).build();
    }

    private static CodeBlock initializer(List<CodeBlock> rows) {
        CodeBlock.Builder code = CodeBlock.builder().add("{\n").indent();
        rows.forEach(row -> code.add("$L,\n", row));
        return code.unindent().add("}").build();
    }
}
