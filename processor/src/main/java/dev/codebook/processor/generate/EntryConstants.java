package dev.codebook.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.Alias;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Entries as constants of an enum, and their other names. */
record EntryConstants(TypePlan plan) {

    /** How an enum is declared that is nested in the type of the codes. */
    static Modifier[] nested(TypePlan plan) {
        return plan.isGrouped() ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC} : new Modifier[] {Modifier.PUBLIC};
    }

    void addTo(TypeSpec.Builder type, List<EntryPlan> entries) {
        for (EntryPlan entry : entries) {
            type.addEnumConstant(entry.name(), constant(entry));
            entry.aliases().forEach(alias -> type.addField(alias(alias, entry)));
        }
    }

    private TypeSpec constant(EntryPlan entry) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("").addJavadoc(EntryText.full(entry, plan));
        if (entry.isDeprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private static FieldSpec alias(Alias alias, EntryPlan entry) {
        Javadoc doc = new Javadoc().paragraph("Another name for {@link #" + entry.name() + "}.");
        FieldSpec.Builder field = FieldSpec.builder(
                        entry.type(), alias.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", entry.name());
        if (!alias.deprecated().isEmpty()) {
            field.addAnnotation(Deprecated.class);
            doc.tag("@deprecated " + JavaText.javadoc(alias.deprecated()));
        }
        return field.addJavadoc(doc.toCode()).build();
    }
}
