package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.TypePlan;
import javax.lang.model.element.Modifier;

/** An enumerated attribute as an enum nested in that of the codes. */
final class NestedEnumGenerator {

    /** Spelled unlike any value, since it stands among them. */
    static final String VALUES = "values";

    private NestedEnumGenerator() {}

    /** The enum; its constants are seen in all of the package where the tables stand in another type. */
    static TypeSpec generate(EnumeratedPlan attribute, TypePlan plan) {
        String description = JavaText.javadoc(attribute.description());
        TypeSpec.Builder type = TypeSpec.enumBuilder(attribute.type())
                .addModifiers(EntryConstants.nested(plan))
                .addJavadoc(new Javadoc()
                        .paragraph(description.isBlank() ? "The values of " + attribute.accessor() + "." : description)
                        .toCode());
        for (AttributeType.Value value : attribute.values()) {
            String meaning = JavaText.javadoc(value.description());
            type.addEnumConstant(
                    value.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(new Javadoc()
                                    .paragraph(meaning.isBlank() ? EntryText.label(value.name()) : meaning)
                                    .toCode())
                            .build());
        }
        return type.addField(FieldSpec.builder(ArrayTypeName.of(attribute.type()), VALUES, visibility(plan))
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The constants; {@code values()} makes a new array with each call.\n")
                        .initializer("values()")
                        .build())
                .build();
    }

    private static Modifier[] visibility(TypePlan plan) {
        return plan.isGrouped() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
    }
}
