package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.plan.TypePlan;
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
        doc.tag("@return never null: what nothing else matches is {@link #"
                + plan.root().name() + "}");
        return MethodSpec.methodBuilder("diagnose")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.diagnosis())
                .addJavadoc(doc.toCode());
    }

    /** A table with a place for each rank. */
    static FieldSpec table(TypeName element, String name, String comment, TypePlan plan) {
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment)
                .initializer("new $T[$L]", element, plan.ranked().size())
                .build();
    }

    /** {@code next}: the walk from the most to the least specific of the codes that match. */
    static MethodSpec.Builder next(InputMembers input) {
        return MethodSpec.methodBuilder("next")
                .addModifiers(Modifier.STATIC)
                .returns(int.class)
                .addParameter(input.type(), input.name())
                .addParameter(int.class, "after")
                .addJavadoc("The next rank, after this one, whose code matches; -1 if there is none.\n");
    }
}
