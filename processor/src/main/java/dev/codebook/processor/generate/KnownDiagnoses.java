package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.TypePlan;
import javax.lang.model.element.Modifier;

/**
 * What codes without a text were found to mean, remembered by the generated types: a program asks for a few hundred different
 * ones at most, again and again. Diagnoses are immutable with final fields, so that threads may share them without more ado: two
 * that ask at once may both make one, and one of the two is remembered.
 *
 * @param key what the codes are, as the diagnosis keeps it
 * @param hash an expression of 32 bits, of which the upper ones differ
 * @param made an expression that makes the diagnosis
 */
record KnownDiagnoses(TypePlan plan, ParameterSpec key, CodeBlock hash, CodeBlock made) {

    private static final int PLACES = 1024;

    /** More steps than are needed while a table is half full. */
    private static final int STEPS = 16;

    static ClassName type(TypePlan plan) {
        return plan.data().nestedClass("Known");
    }

    TypeSpec holder() {
        return TypeSpec.classBuilder(type(plan))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What codes alone were found to mean: so that asking again makes nothing.\n")
                .addField(FieldSpec.builder(
                                ArrayTypeName.of(plan.diagnosis()),
                                "OF",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(
                                "By the hash code of the codes; once it is full, what is not in it is made each time.\n")
                        .initializer("new $T[$L]", plan.diagnosis(), PLACES)
                        .build())
                .addMethod(MethodSpec.methodBuilder("diagnosis")
                        .addModifiers(Modifier.STATIC)
                        .returns(plan.diagnosis())
                        .addParameter(key)
                        .addCode(
                                """
                                int first = $1L >>> $2L;
                                for (int step = 0; step < $3L; step++) {
                                    $4T known = OF[first + step & $5L];
                                    if (known == null) {
                                        known = $6L;
                                        OF[first + step & $5L] = known;
                                        return known;
                                    }
                                    if (known.isOf($7N)) {
                                        return known;
                                    }
                                }
                                return $6L;
                                """,
                                hash,
                                Integer.SIZE - Integer.numberOfTrailingZeros(PLACES),
                                STEPS,
                                plan.diagnosis(),
                                PLACES - 1,
                                made,
                                key)
                        .build())
                .build();
    }

    /** For the diagnosis, whose fields are its own. */
    MethodSpec comparison() {
        return MethodSpec.methodBuilder("isOf")
                .returns(boolean.class)
                .addParameter(key)
                .addStatement("return this.$1N == $1N", key)
                .build();
    }
}
