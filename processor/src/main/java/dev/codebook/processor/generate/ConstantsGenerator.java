package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.Alias;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.GroupPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codes as compile-time constants, for {@code case} labels and annotations. */
final class ConstantsGenerator {

    private ConstantsGenerator() {}

    static TypeSpec.Builder generate(TypePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.constants())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(comment(plan));
        if (plan.isGrouped()) {
            plan.groups().forEach(group -> type.addType(nested(group, plan)));
            return close(type);
        }
        return fill(type, plan.entries(), plan);
    }

    /** One class has no room for the constants of many enums. */
    private static TypeSpec nested(GroupPlan group, TypePlan plan) {
        String name = group.type().simpleName();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("The codes of {@link " + plan.code().simpleName() + "." + name + "}.")
                        .toCode());
        return fill(type, group.entries(), plan).build();
    }

    private static TypeSpec.Builder fill(TypeSpec.Builder type, List<EntryPlan> entries, TypePlan plan) {
        for (EntryPlan entry : entries) {
            type.addField(constant(entry, plan));
            entry.aliases().forEach(alias -> type.addField(alias(alias, entry)));
        }
        return close(type);
    }

    private static TypeSpec.Builder close(TypeSpec.Builder type) {
        return type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private static CodeBlock comment(TypePlan plan) {
        return new Javadoc()
                .paragraph("The codes of the catalog " + EntryText.code(plan.catalog())
                        + " as compile-time constants, usable in {@code case} labels and in annotations: a code that is one"
                        + " number is an {@code int}, any other a {@code String}.")
                .tag("@see " + plan.code().simpleName())
                .toCode();
    }

    private static FieldSpec constant(EntryPlan entry, TypePlan plan) {
        FieldSpec.Builder field = field(entry.name(), entry)
                .addJavadoc(EntryText.ofCode(entry, plan))
                .initializer("$L", value(entry));
        if (entry.isDeprecated()) {
            field.addAnnotation(Deprecated.class);
        }
        return field.build();
    }

    private static FieldSpec alias(Alias alias, EntryPlan entry) {
        Javadoc doc = new Javadoc().paragraph("Another name for {@link #" + entry.name() + "}.");
        FieldSpec.Builder field = field(alias.name(), entry).initializer("$L", value(entry));
        if (!alias.deprecated().isEmpty()) {
            field.addAnnotation(Deprecated.class);
            doc.tag("@deprecated " + JavaText.javadoc(alias.deprecated()));
        }
        return field.addJavadoc(doc.toCode()).build();
    }

    private static FieldSpec.Builder field(String name, EntryPlan entry) {
        TypeName type = entry.number().isPresent() ? TypeName.INT : TypeName.get(String.class);
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private static String value(EntryPlan entry) {
        return entry.number().isPresent() ? String.valueOf(entry.number().getAsInt()) : JavaText.literal(entry.code());
    }
}
