package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.CascadingPlan;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * What each entry decides by itself, as bits; in a class of its own, since whoever only asks for codes needs none of it.
 *
 * <p>The letters are read in place, without a call for each: the block runs once in each program, and is interpreted when it does.
 */
record DecisionTables(TypePlan plan) {

    static final String TYPE = "Decisions";

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(TYPE)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What each entry decides itself; loaded with the first attribute or diagnosis.\n");
        if (!plan.cascading().isEmpty()) {
            type.addField(rows());
        }
        return type.addField(array("OWN", "As bits, with its ordinal above them, since it also decides what is found."))
                .addField(array("MASKS", "Which of those bits it decides."))
                .addStaticBlock(fill())
                .build();
    }

    private FieldSpec rows() {
        String names = plan.cascading().stream().map(CascadingPlan::name).collect(Collectors.joining(", "));
        return TableText.rows(
                "ROWS",
                "A line an entry, in the order of the constants, a letter an attribute (" + names
                        + "): {@code A} for the first value and a dot for what it leaves to the cascade.",
                plan.entries().stream().map(EntryPlan::decisions).toList());
    }

    private static FieldSpec array(String name, String comment) {
        return TableText.array(TypeName.LONG, name, comment)
                .initializer("new long[ENTRIES.length]")
                .build();
    }

    private CodeBlock fill() {
        CodeBlock.Builder code = CodeBlock.builder().add("""
                // By local names, since fields are slow as long as their class is not initialized.
                long[] own = OWN;
                long[] masks = MASKS;
                """);
        if (plan.cascading().isEmpty()) {
            return code.add("""
                    for (int entry = 0; entry < own.length; entry++) {
                        own[entry] = (long) entry << $1L;
                        masks[entry] = -1L << $1L;
                    }
                    """, plan.entryShift()).build();
        }
        return code.add(
                        """
                        // Where the bits of each attribute begin, and all its bits, shifted by none.
                        int[] shifts = {$2L};
                        long[] widest = {$3L};
                        char[] letters = $4T.join("", ROWS).toCharArray();
                        int at = 0;
                        for (int entry = 0; entry < own.length; entry++) {
                            long bits = (long) entry << $1L;
                            long mask = -1L << $1L;
                            for (int attribute = 0; attribute < shifts.length; attribute++) {
                                char letter = letters[at++];
                                if (letter != '.') {
                                    bits |= letter - 'A' + 1L << shifts[attribute];
                                    mask |= widest[attribute] << shifts[attribute];
                                }
                            }
                            own[entry] = bits;
                            masks[entry] = mask;
                            // Behind the line break.
                            at++;
                        }
                        """,
                        plan.entryShift(),
                        ofEach(CascadingPlan::shift),
                        ofEach(CascadingPlan::mask),
                        ClassName.get(String.class))
                .build();
    }

    private String ofEach(Function<CascadingPlan, Object> number) {
        return plan.cascading().stream().map(number).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
