package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** What the ways to diagnose have in common, whatever the syntax. */
final class DiagnoseMethod {

    private DiagnoseMethod() {}

    /** A method that finds the meaning of something. */
    static MethodSpec.Builder of(TypePlan plan, String comment, String... tags) {
        Javadoc doc = new Javadoc().paragraph(comment);
        for (String tag : tags) {
            doc.tag(tag);
        }
        doc.tag("@return never null: what nothing else matches is " + EntryText.link(plan.root(), plan.code()));
        return MethodSpec.methodBuilder("diagnose")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.diagnosis())
                .addJavadoc(doc.toCode());
    }

    /** A table with a place for each rank. */
    static FieldSpec table(TypeName element, String name, String comment, TypePlan plan) {
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment)
                .initializer(
                        element instanceof ArrayTypeName ? "new $T[$L][]" : "new $T[$L]",
                        element instanceof ArrayTypeName array ? array.componentType() : element,
                        plan.ranked().size())
                .build();
    }

    /** {@code match}: the most specific entry, and what is decided, in one number. */
    static MethodSpec.Builder match(InputMembers input, TypePlan plan) {
        return MethodSpec.methodBuilder("match")
                .addModifiers(Modifier.STATIC)
                .returns(long.class)
                .addParameters(input.parameters())
                .addJavadoc(new Javadoc()
                        .paragraph("The ordinal of the most specific entry, shifted by " + plan.entryShift()
                                + ", and below it what is decided: the cascade, each attribute from the most specific of the"
                                + " matching entries that decides it.")
                        .toCode());
    }

    /** {@code matchAll}: all matching entries. */
    static MethodSpec.Builder matchAll(InputMembers input) {
        return MethodSpec.methodBuilder("matchAll")
                .addModifiers(Modifier.STATIC)
                .returns(int[].class)
                .addParameters(input.parameters())
                .addJavadoc("The ordinals of all entries that match, the most specific first.\n");
    }

    /** Both, where {@code next(key, after)} walks from the most to the least specific code that matches. */
    static List<MethodSpec> byWalking(InputMembers input, TypePlan plan, String key, Class<?> keyType, CodeBlock next) {
        return List.of(
                match(input, plan).addCode("""
                                long decided = 0;
                                long mask = 0;
                                for (int rank = next($1L, -1); rank >= 0; rank = next($1L, rank)) {
                                    decided |= $2L.OWN[ENTRY[rank]] & ~mask;
                                    mask |= $2L.MASKS[ENTRY[rank]];
                                }
                                return decided;
                                """, key, DecisionTables.TYPE).build(),
                matchAll(input).addCode("""
                                $2T.Builder entries = $2T.builder();
                                for (int rank = next($1L, -1); rank >= 0; rank = next($1L, rank)) {
                                    entries.add(ENTRY[rank]);
                                }
                                return entries.build().distinct().toArray();
                                """, key, IntStream.class).build(),
                MethodSpec.methodBuilder("next")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(int.class)
                        .addParameter(keyType, key)
                        .addParameter(int.class, "after")
                        .addJavadoc("The next rank, after this one, whose code matches; -1 if there is none.\n")
                        .addCode(next)
                        .build());
    }
}
