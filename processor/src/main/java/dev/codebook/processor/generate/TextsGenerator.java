package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The texts of one attribute, in a class of their own, which is not loaded until one of them is asked for. */
final class TextsGenerator {

    /** So many rows fit one method, however long their lists are in practice. */
    private static final int ROWS = 500;

    private TextsGenerator() {}

    static TypeSpec texts(String name, String comment, List<String> texts) {
        List<CodeBlock> rows = texts.stream()
                .map(text -> CodeBlock.of("$L", JavaText.expression(text)))
                .toList();
        return holder(name, comment, TypeName.get(String.class), rows);
    }

    static TypeSpec lists(String name, String comment, List<List<String>> lists) {
        List<CodeBlock> rows = lists.stream().map(TextsGenerator::row).toList();
        return holder(name, comment, ArrayTypeName.of(String.class), rows);
    }

    private static CodeBlock row(List<String> list) {
        String items = list.stream().map(JavaText::expression).collect(Collectors.joining(", "));
        return CodeBlock.of("{$L}", items);
    }

    private static TypeSpec holder(String name, String comment, TypeName element, List<CodeBlock> rows) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment.strip());
        FieldSpec.Builder field = FieldSpec.builder(ArrayTypeName.of(element), "OF", Modifier.STATIC, Modifier.FINAL);
        if (rows.size() <= ROWS) {
            return type.addField(field.initializer(initializer(rows)).build()).build();
        }
        return inPieces(type, field, element, rows);
    }

    /** More rows than fit one method are filled in by several. */
    private static TypeSpec inPieces(
            TypeSpec.Builder type, FieldSpec.Builder field, TypeName element, List<CodeBlock> rows) {
        type.addField(field.initializer("new $T[$L]$L", String.class, rows.size(), dimensions(element))
                .build());
        CodeBlock.Builder fill = CodeBlock.builder();
        for (int at = 0; at < rows.size(); at += ROWS) {
            List<CodeBlock> piece = rows.subList(at, Math.min(rows.size(), at + ROWS));
            fill.addStatement("System.arraycopy(from$L(), 0, OF, $L, $L)", at, at, piece.size());
            type.addMethod(MethodSpec.methodBuilder("from" + at)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ArrayTypeName.of(element))
                    .addStatement("return new $T[]$L $L", String.class, dimensions(element), initializer(piece))
                    .build());
        }
        return type.addStaticBlock(fill.build()).build();
    }

    private static String dimensions(TypeName element) {
        return element instanceof ArrayTypeName ? "[]" : "";
    }

    private static CodeBlock initializer(List<CodeBlock> rows) {
        CodeBlock.Builder code = CodeBlock.builder().add("{\n").indent();
        rows.forEach(row -> code.add("$L,\n", row));
        return code.unindent().add("}").build();
    }
}
