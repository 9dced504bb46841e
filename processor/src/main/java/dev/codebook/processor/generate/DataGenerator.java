package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.RankPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * The tables behind the constants, in a nested class of their own: the constants stay bare, so that an enum holds as many
 * as Java allows, and whoever only switches on them pays for no table.
 */
final class DataGenerator {

    private final TypePlan plan;
    private final InputMembers input;
    private final CodeTables codes;
    private final GroupMembers groups;

    private DataGenerator(TypePlan plan, InputMembers input) {
        this.plan = plan;
        this.input = input;
        this.codes = new CodeTables(plan);
        this.groups = new GroupMembers(plan);
    }

    static TypeSpec generate(TypePlan plan, InputMembers input) {
        return new DataGenerator(plan, input).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.data())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The tables behind the constants; loaded with the first question, not with the enum.\n")
                .addField(TableText.rows(
                        "ROWS",
                        "A line an entry, in the order of the constants: its canonical code.",
                        column(EntryPlan::code)))
                .addField(rankedRows());
        type.addField(TableText.array(
                        plan.code(), "ENTRIES", "The constants; {@code values()} makes a new array with each call.")
                .initializer(plan.isGrouped() ? groups.entries() : CodeBlock.of("values()"))
                .build());
        type.addField(TableText.array(ClassName.get(String.class), "CODES", "The canonical code of each entry.")
                .initializer("new $T[ENTRIES.length]", String.class)
                .build());
        codes.fields().forEach(type::addField);
        input.dataFields().forEach(type::addField);
        type.addStaticBlock(fillTables());
        codes.methods().forEach(type::addMethod);
        input.dataMethods().forEach(type::addMethod);
        plan.enumerated().forEach(attribute -> type.addMethod(value(attribute)));
        List<ScalarMembers> scalars =
                plan.scalars().stream().map(ScalarMembers::new).toList();
        scalars.forEach(attribute -> type.addMethod(attribute.value()));
        if (plan.isGrouped()) {
            type.addMethod(groups.entriesMethod()).addType(groups.namesType());
        }
        type.addType(TableText.reader());
        type.addType(new DecisionTables(plan).type());
        new CoverMembers(plan).addTo(type);
        input.known().ifPresent(known -> type.addType(known.holder()));
        input.dataTypes().forEach(type::addType);
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
        if (plan.hasLists()) {
            type.addMethod(TextsGenerator.listsMethod());
        }
        new TranslationMembers(plan).addTo(type);
        return type.build();
    }

    private FieldSpec rankedRows() {
        return TableText.rows(
                "RANKED_ROWS",
                "A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1"
                        + input.rankColumnsComment() + ".",
                IntStream.range(0, plan.ranked().size())
                        .mapToObj(this::rankedRow)
                        .toList());
    }

    private String rankedRow(int rank) {
        RankPlan step = plan.ranked().get(rank);
        return step.code().text() + "\t" + step.ordinal() + input.rankColumns(rank);
    }

    /**
     * Entries share the texts of the codes with the ranks. The tables are filled by local names: in a class that is not initialized
     * yet, the virtual machine looks up a field each time that it is named.
     */
    private CodeBlock fillTables() {
        return CodeBlock.builder()
                .add("""
                        // By local names, since fields are slow as long as their class is not initialized.
                        $1T[] constants = ENTRIES;
                        $2T[] ranked = RANKED;
                        int[] ordinals = ENTRY;
                        $3T[] found = FOUND;
                        int[] slots = SLOTS;
                        """, plan.code(), String.class, CodeTables.result(plan))
                .add(input.beforeRanks())
                .add("""
                        $1L ranks = new $1L(RANKED_ROWS);
                        for (int rank = 0; rank < ordinals.length; rank++) {
                            ranked[rank] = ranks.text();
                            ordinals[rank] = ranks.number();
                            found[rank] = ordinals[rank] < 0 ? $2T.empty() : $2T.of(constants[ordinals[rank]]);
                            slots[slot(ranked[rank], slots, ranked)] = rank + 1;
                        """, TableText.READER, Optional.class)
                .indent()
                .add(input.fillRank())
                .unindent()
                .add("""
                        }
                        $2T[] codes = CODES;
                        $1L entries = new $1L(ROWS);
                        for (int entry = 0; entry < constants.length; entry++) {
                            codes[entry] = ranked[slots[slot(entries.text(), slots, ranked)] - 1];
                        }
                        """, TableText.READER, String.class)
                .add(input.afterRanks())
                .build();
    }

    private MethodSpec value(EnumeratedPlan attribute) {
        return MethodSpec.methodBuilder(attribute.accessor())
                .addModifiers(Modifier.STATIC)
                .returns(attribute.type())
                .addParameter(long.class, "decided")
                .addStatement(
                        "return $T.$L[(int) (decided >>> $L & $L) - 1]",
                        attribute.type(),
                        NestedEnumGenerator.VALUES,
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
