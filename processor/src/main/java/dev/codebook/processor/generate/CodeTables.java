package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The tables by which a code is found as the catalog writes it. They hold what is returned, so that no search makes or boxes
 * anything, and they are open-addressed, so that they are small and quickly filled.
 */
record CodeTables(TypePlan plan) {

    /** Spreads the hash codes of texts that differ little over a table whose size is a power of two. */
    static final String SPREAD = "0x9E3779B9";

    static TypeName result(TypePlan plan) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code());
    }

    /** How many places a table has for so many things: a third of them stay free at least. */
    static int size(int things) {
        return Math.max(8, Integer.highestOneBit(things * 3 - 1));
    }

    /** Where a hash code belongs in a table. */
    static String slot(String hash, int size) {
        return hash + " * " + SPREAD + " >>> " + (Integer.SIZE - Integer.numberOfTrailingZeros(size));
    }

    private int size() {
        return size(plan.ranked().size());
    }

    List<FieldSpec> fields() {
        return List.of(
                rankTable(ClassName.get(String.class), "RANKED", "The code of each rank."),
                rankTable(
                        TypeName.INT,
                        "ENTRY",
                        "The entry of each rank that asks nothing but the code, as ordinal; -1 for none."),
                TableText.array(result(plan), "FOUND", "The same entry as the result of a search.")
                        .initializer("results($L)", plan.ranked().size())
                        .build(),
                TableText.array(
                                TypeName.INT,
                                "SLOTS",
                                "The codes by their hash codes: the rank and one more, 0 where there is none.")
                        .addModifiers(Modifier.PRIVATE)
                        .initializer("new $T[$L]", TypeName.INT, size())
                        .build());
    }

    private FieldSpec rankTable(TypeName element, String name, String comment) {
        return TableText.array(element, name, comment)
                .initializer("new $T[$L]", element, plan.ranked().size())
                .build();
    }

    List<MethodSpec> methods() {
        return List.of(results(), rank(), slot());
    }

    private MethodSpec results() {
        return MethodSpec.methodBuilder("results")
                .addAnnotation(ExceptionGenerator.suppress("unchecked"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(result(plan)))
                .addParameter(int.class, "size")
                .addJavadoc("Java makes arrays of a generic type only so.\n")
                .addStatement("return ($T[]) new $T<?>[size]", result(plan), Optional.class)
                .build();
    }

    private MethodSpec rank() {
        return MethodSpec.methodBuilder("rank")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "code")
                .addJavadoc("The rank of a code as the catalog writes it; -1 if it has no such code.\n")
                .addStatement("return SLOTS[slot(code, SLOTS, RANKED)] - 1")
                .build();
    }

    private MethodSpec slot() {
        return MethodSpec.methodBuilder("slot")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "code")
                .addParameter(int[].class, "slots")
                .addParameter(String[].class, "ranked")
                .addJavadoc("The place of a code in {@code SLOTS}: where it stands, or would.\n")
                .addCode("""
                        int slot = $L;
                        while (slots[slot] != 0 && !ranked[slots[slot] - 1].equals(code)) {
                            slot = slot + 1 & $L;
                        }
                        return slot;
                        """, slot("code.hashCode()", size()), size() - 1)
                .build();
    }
}
