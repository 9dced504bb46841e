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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The texts of one attribute, in a class of their own, which is not loaded until one of them is asked for. */
final class TextsGenerator {

    /** So many rows, with so many texts, fit one method. */
    private static final int ROWS = 500;

    private static final int ITEMS = 6_000;

    /** So many texts fit one class, whose constants are twice as many, of 65,535 at most. */
    private static final int ITEMS_OF_A_CLASS = 20_000;

    /** A row, and how many texts it holds. */
    private record Row(String code, int items) {}

    /** The rows that one method makes, the first of which stands in the whole at a place. */
    private record Piece(int at, List<Row> rows) {

        int items() {
            return rows.stream().mapToInt(Row::items).sum();
        }
    }

    /** Where a text goes on in the next line, it is indented more than the first. */
    private static final String CONTINUED = "\n        ";

    private static final ArrayTypeName TEXTS = ArrayTypeName.of(String.class);
    private static final TypeName LISTS =
            ParameterizedTypeName.get(ClassName.get(List.class), ParameterizedTypeName.get(List.class, String.class));

    private TextsGenerator() {}

    static TypeSpec texts(String name, String comment, List<String> texts) {
        List<Row> rows = texts.stream()
                .map(text -> new Row(JavaText.expression(text), 1))
                .toList();
        return fitting(rows, 0) == rows.size()
                ? holder(name, comment, TEXTS, initializer(rows)).build()
                : inPieces(
                        holder(name, comment, TEXTS, CodeBlock.of("new $T[$L]", String.class, rows.size())),
                        TEXTS,
                        rows,
                        (piece, made) -> CodeBlock.of(
                                "$T.arraycopy($L, 0, OF, $L, $L)",
                                System.class,
                                made,
                                piece.at(),
                                piece.rows().size()));
    }

    /** Lists are made once, so that asking for one makes nothing. */
    static TypeSpec lists(String name, String comment, List<List<String>> lists) {
        List<Row> rows = lists.stream().map(TextsGenerator::row).toList();
        return fitting(rows, 0) == rows.size()
                ? holder(name, comment, LISTS, CodeBlock.of("lists(new $T[][] $L)", String.class, initializer(rows)))
                        .build()
                : inPieces(
                        holder(name, comment, LISTS, CodeBlock.of("new $T<>($L)", ArrayList.class, rows.size())),
                        ArrayTypeName.of(TEXTS),
                        rows,
                        (piece, made) -> CodeBlock.of("OF.addAll(lists($L))", made));
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

    private static Row row(List<String> list) {
        String items = list.stream().map(JavaText::expression).collect(Collectors.joining(", "));
        return new Row("{" + items + "}", list.size());
    }

    private static TypeSpec.Builder holder(String name, String comment, TypeName type, CodeBlock initializer) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment.strip())
                .addField(FieldSpec.builder(type, "OF", Modifier.STATIC, Modifier.FINAL)
                        .initializer(initializer)
                        .build());
    }

    /** More rows than fit one method are filled in by several, and more texts than fit one class by several classes. */
    private static TypeSpec inPieces(
            TypeSpec.Builder type,
            ArrayTypeName pieceType,
            List<Row> rows,
            BiFunction<Piece, String, CodeBlock> filling) {
        List<List<Piece>> parts = parts(rows);
        CodeBlock.Builder fill = CodeBlock.builder();
        for (List<Piece> part : parts) {
            String name = parts.size() == 1 ? "" : "From" + part.get(0).at();
            String owner = name.isEmpty() ? "" : name + ".";
            part.forEach(piece -> fill.addStatement("$L", filling.apply(piece, owner + "from" + piece.at() + "()")));
            List<MethodSpec> methods =
                    part.stream().map(piece -> method(piece, pieceType)).toList();
            if (name.isEmpty()) {
                type.addMethods(methods);
            } else {
                type.addType(TypeSpec.classBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addMethods(methods)
                        .build());
            }
        }
        return type.addStaticBlock(fill.build()).build();
    }

    private static MethodSpec method(Piece piece, ArrayTypeName type) {
        return MethodSpec.methodBuilder("from" + piece.at())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addCode("return new $T $L;\n", type, initializer(piece.rows()))
                .build();
    }

    /** The pieces that fit one method each, in lists of those that fit one class. */
    private static List<List<Piece>> parts(List<Row> rows) {
        List<List<Piece>> parts = new ArrayList<>();
        int items = 0;
        int end;
        for (int at = 0; at < rows.size(); at = end) {
            end = fitting(rows, at);
            Piece piece = new Piece(at, rows.subList(at, end));
            if (parts.isEmpty() || items + piece.items() > ITEMS_OF_A_CLASS) {
                parts.add(new ArrayList<>());
                items = 0;
            }
            parts.get(parts.size() - 1).add(piece);
            items += piece.items();
        }
        return parts;
    }

    /** Where the rows end that fit one method with the one that stands here, which always does. */
    private static int fitting(List<Row> rows, int from) {
        int end = from;
        int items = 0;
        while (end < rows.size()
                && end - from < ROWS
                && (end == from || items + rows.get(end).items() <= ITEMS)) {
            items += rows.get(end++).items();
        }
        return end;
    }

    private static CodeBlock initializer(List<Row> rows) {
        CodeBlock.Builder code = CodeBlock.builder().add("{\n").indent();
        rows.forEach(row -> code.add("$L,\n", row.code().replace("\n", CONTINUED)));
        return code.unindent().add("}").build();
    }
}
