package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.CascadingPlan;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The tables behind the constants, in a nested class of their own: the constants stay bare, so that an enum holds as many
 * as Java allows, and whoever only switches on them pays for no table.
 */
final class DataGenerator {

    private final TypePlan plan;
    private final InputMembers input;

    private DataGenerator(TypePlan plan, InputMembers input) {
        this.plan = plan;
        this.input = input;
    }

    static TypeSpec generate(TypePlan plan, InputMembers input) {
        return new DataGenerator(plan, input).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.data())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The tables behind the constants; loaded with the first question, not with the enum.\n")
                .addField(rows())
                .addField(rankedRows());
        type.addField(table(plan.code(), "ENTRIES", "The constants; $L makes a new array with each call.", "values()")
                .initializer("values()")
                .build());
        type.addField(present());
        type.addField(array(ClassName.get(String.class), "CODES", "The canonical code of each entry."));
        type.addField(array(TypeName.LONG, "OWN", "What each entry decides itself, as bits."));
        type.addField(array(TypeName.LONG, "MASKS", "Which of those bits each entry decides itself."));
        type.addField(array(TypeName.LONG, "RESOLVED", "What each entry decides with those that cover it, as bits."));
        type.addField(array(
                ArrayTypeName.of(TypeName.INT),
                "COVERING",
                "The entries that cover each entry, the most specific first, as ordinals."));
        type.addField(names("CATALOGS", "The catalogs, the last of which has the most to say.", plan.lineage()));
        type.addField(names("FILES", "The file of each catalog.", plan.files()));
        type.addField(array(TypeName.INT, "LINES", "The line in which each entry begins, in the file of its catalog."));
        type.addField(array(TypeName.INT, "LAYERS", "The catalog of each entry, as its place in {@code CATALOGS}."));
        type.addField(rankTable(
                TypeName.INT,
                "ENTRY",
                "The entry of each rank that asks nothing but the code, as ordinal; -1 for none."));
        type.addField(ranks());
        input.dataFields().forEach(type::addField);
        plan.enumerated().forEach(attribute -> type.addField(values(attribute)));
        type.addStaticBlock(fillTables());
        type.addMethod(lines()).addMethod(bits()).addMethod(mask()).addMethod(ordinals());

        input.dataMethods().forEach(type::addMethod);
        plan.enumerated().forEach(attribute -> type.addMethod(value(attribute)));
        List<ScalarMembers> scalars =
                plan.scalars().stream().map(ScalarMembers::new).toList();
        scalars.forEach(attribute -> type.addMethod(attribute.value()));
        type.addType(TextsGenerator.texts("TitleTexts", "The titles.", column(EntryPlan::title)));
        type.addType(TextsGenerator.texts("DescriptionTexts", "The descriptions.", column(EntryPlan::description)));
        if (plan.hasMessages()) {
            type.addType(TextsGenerator.texts("MessageTexts", "The messages.", column(EntryPlan::messageText)));
        }
        scalars.forEach(attribute -> type.addType(attribute.holder()));
        plan.texts().forEach(attribute -> type.addType(holder(attribute)));
        if (plan.hasOverrides()) {
            type.addType(TextsGenerator.lists(
                    "OverrideTexts",
                    "What later catalogs say otherwise.",
                    plan.entries().stream().map(EntryPlan::overrides).toList()));
        }
        new TranslationMembers(plan).addTo(type);
        return type.build();
    }

    private FieldSpec rows() {
        return FieldSpec.builder(String[].class, "ROWS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("A line an entry, in the order of the constants: its canonical code; what it decides"
                                + " itself, a letter an attribute" + attributeNames()
                                + ", {@code A} for the first value and a dot for what it leaves to the cascade; the"
                                + " ordinals of the entries that cover it, the most specific first; the place of its"
                                + " catalog in {@code CATALOGS}; and the line in that catalog's file.")
                        .toCode())
                .initializer(TableText.of(plan.entries().stream().map(this::row).toList()))
                .build();
    }

    private FieldSpec names(String field, String comment, List<String> names) {
        String literals = names.stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return table(ClassName.get(String.class), field, comment, "")
                .initializer("{$L}", literals)
                .build();
    }

    private String attributeNames() {
        return plan.cascading().isEmpty()
                ? ""
                : plan.cascading().stream().map(CascadingPlan::name).collect(Collectors.joining(", ", " (", ")"));
    }

    private String row(EntryPlan entry) {
        String covering = entry.covering().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return entry.code() + "\t" + entry.decisions() + "\t" + covering + "\t" + entry.layer() + "\t" + entry.line();
    }

    private FieldSpec rankedRows() {
        return FieldSpec.builder(String[].class, "RANKED_ROWS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "A line a code, the most specific first: the code; the ordinal of the entry that asks"
                                        + " nothing else, or -1"
                                        + input.rankColumnsComment() + ".")
                        .toCode())
                .initializer(
                        TableText.of(plan.ranked().stream().map(this::rankedRow).toList()))
                .build();
    }

    private String rankedRow(RankPlan rank) {
        return rank.code().text() + "\t" + rank.ordinal() + input.rankColumns(rank);
    }

    private FieldSpec present() {
        TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), optional),
                        "PRESENT",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The constants as results of a search, so that no search makes one.\n")
                .initializer("$T.stream(ENTRIES).map($T::of).toList()", Arrays.class, Optional.class)
                .build();
    }

    private FieldSpec ranks() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Map.class, String.class, Integer.class),
                        "RANKS",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The rank of each code, in the order of the ranks.\n")
                .initializer("new $T<>($L)", LinkedHashMap.class, plan.ranked().size() * 2)
                .build();
    }

    private FieldSpec.Builder table(TypeName element, String name, String comment, String codeInComment) {
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(comment.replace("$L", "{@code " + codeInComment + "}") + "\n");
    }

    private FieldSpec array(TypeName element, String name, String comment) {
        String dimensions = element instanceof ArrayTypeName ? "[ENTRIES.length][]" : "[ENTRIES.length]";
        TypeName base = element instanceof ArrayTypeName ? TypeName.INT : element;
        return table(element, name, comment, "")
                .initializer("new $T$L", base, dimensions)
                .build();
    }

    private FieldSpec rankTable(TypeName element, String name, String comment) {
        return table(element, name, comment, "")
                .initializer("new $T[$L]", element, plan.ranked().size())
                .build();
    }

    private FieldSpec values(EnumeratedPlan attribute) {
        return FieldSpec.builder(
                        ArrayTypeName.of(attribute.type()),
                        valuesField(attribute),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.values()", attribute.type())
                .build();
    }

    private static String valuesField(EnumeratedPlan attribute) {
        return attribute.name().toUpperCase(Locale.ROOT) + "_VALUES";
    }

    private CodeBlock fillTables() {
        return CodeBlock.builder()
                .add("""
                        int entry = 0;
                        for ($1T line : lines(ROWS)) {
                            $1T[] columns = line.split("\\t", -1);
                            CODES[entry] = columns[0];
                            OWN[entry] = bits(columns[1]);
                            MASKS[entry] = mask(columns[1]);
                            LAYERS[entry] = $2T.parseInt(columns[3]);
                            LINES[entry] = $2T.parseInt(columns[4]);
                            COVERING[entry++] = ordinals(columns[2]);
                        }
                        for (entry = 0; entry < ENTRIES.length; entry++) {
                            RESOLVED[entry] = OWN[entry];
                            long mask = MASKS[entry];
                            for (int covering : COVERING[entry]) {
                                RESOLVED[entry] |= OWN[covering] & ~mask;
                                mask |= MASKS[covering];
                            }
                        }
                        int rank = 0;
                        for ($1T line : lines(RANKED_ROWS)) {
                            $1T[] columns = line.split("\\t", -1);
                            RANKS.put(columns[0], rank);
                            ENTRY[rank] = $2T.parseInt(columns[1]);
                        """, String.class, Integer.class)
                .add(input.fillRank())
                .add("    rank++;\n}\n")
                .add(input.afterRanks())
                .build();
    }

    private MethodSpec lines() {
        return MethodSpec.methodBuilder("lines")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addParameter(String[].class, "table")
                .addStatement("return $T.join(\"\", table).lines().toList()", String.class)
                .build();
    }

    /** Beside {@code mask}: where the bits of each attribute begin is the same in both. */
    private MethodSpec bits() {
        return letters(
                "bits",
                "The letters as bits: for each attribute 0 for a dot, else the value's ordinal plus one.",
                attribute -> "(letters.charAt(%d) - 'A' + 1L) << %d");
    }

    private MethodSpec mask() {
        return letters(
                "mask", "All bits of each attribute that has a letter.", attribute -> attribute.mask() + "L << %2$d");
    }

    private MethodSpec letters(String name, String comment, Function<CascadingPlan, String> expression) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("long bits = 0");
        List<CascadingPlan> cascading = plan.cascading();
        for (int i = 0; i < cascading.size(); i++) {
            CascadingPlan attribute = cascading.get(i);
            String bits = String.format(Locale.ROOT, expression.apply(attribute), i, attribute.shift());
            code.addStatement("bits |= letters.charAt($L) == '.' ? 0 : $L", i, bits);
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(long.class)
                .addParameter(String.class, "letters")
                .addJavadoc(comment + "\n")
                .addCode(code.addStatement("return bits").build())
                .build();
    }

    private MethodSpec ordinals() {
        return MethodSpec.methodBuilder("ordinals")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int[].class)
                .addParameter(String.class, "words")
                .addCode("""
                        if (words.isEmpty()) {
                            return new int[0];
                        }
                        return $T.stream(words.split(" ")).mapToInt($T::parseInt).toArray();
                        """, Arrays.class, Integer.class)
                .build();
    }

    private MethodSpec value(EnumeratedPlan attribute) {
        return MethodSpec.methodBuilder(attribute.accessor())
                .addModifiers(Modifier.STATIC)
                .returns(attribute.type())
                .addParameter(long.class, "decided")
                .addStatement(
                        "return $L[(int) (decided >>> $L & $L) - 1]",
                        valuesField(attribute),
                        attribute.shift(),
                        attribute.mask())
                .build();
    }

    private List<String> column(Function<EntryPlan, String> text) {
        return plan.entries().stream().map(text).toList();
    }

    private TypeSpec holder(TextPlan attribute) {
        String comment = EntryText.label(attribute.name()) + ": " + JavaText.javadoc(attribute.description());
        if (attribute.isList()) {
            List<List<String>> lists = new ArrayList<>();
            plan.entries().forEach(entry -> lists.add(entry.lists().getOrDefault(attribute.name(), List.of())));
            return TextsGenerator.lists(attribute.holder(), comment, lists);
        }
        return TextsGenerator.texts(
                attribute.holder(),
                comment,
                column(entry -> entry.texts().getOrDefault(attribute.name(), attribute.otherwise())));
    }
}
