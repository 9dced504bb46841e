package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * What a diagnosis does not need, in two classes that are loaded when an entry is asked for it: which entries cover it, with
 * what it decides together with them; and where it is written.
 */
final class CoverMembers {

    private final TypePlan plan;

    CoverMembers(TypePlan plan) {
        this.plan = plan;
    }

    static ClassName cover(TypePlan plan) {
        return plan.data().nestedClass("Cover");
    }

    static ClassName origin(TypePlan plan) {
        return plan.data().nestedClass("Origin");
    }

    void addTo(TypeSpec.Builder data) {
        data.addType(cover()).addType(origin());
    }

    private TypeSpec cover() {
        int size = plan.entries().stream()
                .mapToInt(entry -> entry.covering().size())
                .sum();
        return TypeSpec.classBuilder(cover(plan))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Which entries cover which, and what they decide together.\n")
                .addField(TableText.rows(
                        "ROWS",
                        "A line an entry: how many entries cover it; their ordinals, the most specific first.",
                        plan.entries().stream()
                                .map(entry -> TableText.list(entry.covering()))
                                .toList()))
                .addField(TableText.array(
                                ordinalType(),
                                "OF",
                                "The entries that cover each entry, as ordinals, one list after the other.")
                        .initializer("new $T[$L]", ordinalType(), size)
                        .build())
                .addField(TableText.array(
                                TypeName.INT,
                                "START",
                                "Where the list of each entry begins; one more for the end of the last.")
                        .initializer("new int[ENTRIES.length + 1]")
                        .build())
                .addField(TableText.array(TypeName.LONG, "RESOLVED", "What each entry decides with them, as bits.")
                        .initializer("$L.OWN.clone()", DecisionTables.TYPE)
                        .build())
                .addField(TableText.array(
                                CodeTables.result(plan), "PARENTS", "The first of them, as the result of a search.")
                        .initializer("results(ENTRIES.length)")
                        .build())
                .addStaticBlock(fillCover())
                .build();
    }

    /** The entries of one enum, which are the usual ones, take less. */
    private TypeName ordinalType() {
        return plan.isGrouped() ? TypeName.INT : TypeName.SHORT;
    }

    private CodeBlock fillCover() {
        return CodeBlock.of(
                """
                $1T<$2T>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                $5T[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                $1T<$2T>[] parents = PARENTS;
                long[] own = $6L.OWN;
                long[] masks = $6L.MASKS;
                $3L rows = new $3L(ROWS);
                int at = 0;
                for (int entry = 0; entry < resolved.length; entry++) {
                    long mask = masks[entry];
                    for (int left = rows.number(); left > 0; left--) {
                        int covering = rows.number();
                        resolved[entry] |= own[covering] & ~mask;
                        mask |= masks[covering];
                        of[at++] = $4Lcovering;
                    }
                    start[entry + 1] = at;
                    int parent = at == start[entry] ? entry : of[start[entry]];
                    if (present[parent] == null) {
                        present[parent] = $1T.of(ENTRIES[parent]);
                    }
                    parents[entry] = parent == entry ? $1T.empty() : present[parent];
                }
                """,
                Optional.class,
                plan.code(),
                TableText.READER,
                plan.isGrouped() ? "" : "(short) ",
                ordinalType(),
                DecisionTables.TYPE);
    }

    private TypeSpec origin() {
        ClassName text = ClassName.get(String.class);
        return TypeSpec.classBuilder(origin(plan))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Where each entry is written.\n")
                .addField(TableText.rows(
                        "ROWS",
                        "A line an entry: the place of its catalog in {@code CATALOGS}; the line in that catalog's file.",
                        plan.entries().stream()
                                .map(entry -> entry.layer() + "\t" + entry.line())
                                .toList()))
                .addField(
                        names(text, "CATALOGS", "The catalogs, the last of which has the most to say.", plan.lineage()))
                .addField(names(text, "FILES", "The file of each catalog.", plan.files()))
                .addField(TableText.array(
                                TypeName.INT, "LAYERS", "The catalog of each entry, as its place in {@code CATALOGS}.")
                        .initializer("new int[ENTRIES.length]")
                        .build())
                .addField(TableText.array(TypeName.INT, "LINES", "The line in which each entry begins.")
                        .initializer("new int[ENTRIES.length]")
                        .build())
                .addStaticBlock(CodeBlock.of("""
                        $1L rows = new $1L(ROWS);
                        for (int entry = 0; entry < ENTRIES.length; entry++) {
                            LAYERS[entry] = rows.number();
                            LINES[entry] = rows.number();
                        }
                        """, TableText.READER))
                .build();
    }

    private static FieldSpec names(TypeName type, String field, String comment, List<String> names) {
        return TableText.array(type, field, comment)
                .initializer("{$L}", names.stream().map(JavaText::literal).collect(Collectors.joining(", ")))
                .build();
    }
}
