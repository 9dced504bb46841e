package dev.codebook.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.plan.ScalarPlan;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What a scalar attribute has in the generated types: its different values, in a class of their own, which is not loaded
 * until one of them is asked for, and the choice among them. Nothing is made or boxed when a value is asked for.
 */
final class ScalarMembers {

    private final ScalarPlan attribute;

    ScalarMembers(ScalarPlan attribute) {
        this.attribute = attribute;
    }

    /** The type that the accessors return: of an attribute that may be missing, an optional one. */
    TypeName type() {
        if (attribute.isAlwaysGiven()) {
            return bareType();
        }
        return attribute.type() == ScalarType.Plain.INTEGER
                ? TypeName.get(OptionalInt.class)
                : ParameterizedTypeName.get(
                        ClassName.get(Optional.class), bareType().box());
    }

    /** What the accessors say that they return. */
    String returns() {
        if (attribute.isAlwaysGiven()) {
            return bareType().isPrimitive() ? "as the catalog decides" : "never null";
        }
        return "empty if no entry decides it";
    }

    private TypeName bareType() {
        if (attribute.type() instanceof ScalarType.JavaEnum javaEnum) {
            List<String> names = javaEnum.simpleNames();
            return ClassName.get(
                    javaEnum.packageName(),
                    names.get(0),
                    names.subList(1, names.size()).toArray(String[]::new));
        }
        return switch ((ScalarType.Plain) attribute.type()) {
            case INTEGER -> TypeName.INT;
            case BOOLEAN -> TypeName.BOOLEAN;
            case DURATION -> TypeName.get(Duration.class);
            case URI -> TypeName.get(URI.class);
        };
    }

    /** The class of the values. */
    TypeSpec holder() {
        String description = JavaText.javadoc(attribute.description());
        TypeSpec.Builder type = TypeSpec.classBuilder(attribute.holder())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", (EntryText.label(attribute.name()) + ": " + description).strip());
        suppressed().ifPresent(type::addAnnotation);
        if (!isList()) {
            return type.addField(array("OF", type()).build()).build();
        }
        return type.addField(array("VALUES", bareType().box())
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(List.class), type()),
                                "OF",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.stream(VALUES).map($T::ofNullable).toList()", Arrays.class, Optional.class)
                        .build())
                .build();
    }

    /** Its author can do nothing about a deprecated constant that the catalog names. */
    private Optional<AnnotationSpec> suppressed() {
        if (!(attribute.type() instanceof ScalarType.JavaEnum javaEnum)) {
            return Optional.empty();
        }
        String[] warnings = attribute.choices().stream()
                .map(javaEnum.warnings()::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        return warnings.length == 0 ? Optional.empty() : Optional.of(ExceptionGenerator.suppress(warnings));
    }

    /** An array holds no generic type; its place is taken by a list, made of an array. */
    private boolean isList() {
        return type() instanceof ParameterizedTypeName;
    }

    private FieldSpec.Builder array(String name, TypeName element) {
        Stream<CodeBlock> rows = attribute.choices().stream().map(this::row);
        Stream<CodeBlock> missing = attribute.isAlwaysGiven() ? Stream.of() : Stream.of(missing());
        CodeBlock lines = Stream.concat(missing, rows).collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.STATIC, Modifier.FINAL)
                .initializer("{\n$>$L,\n$<}", lines);
    }

    private CodeBlock missing() {
        return isList() ? CodeBlock.of("null") : CodeBlock.of("$T.empty()", OptionalInt.class);
    }

    private CodeBlock row(String choice) {
        boolean isOptionalInt = !attribute.isAlwaysGiven() && !isList();
        return isOptionalInt ? CodeBlock.of("$T.of($L)", OptionalInt.class, value(choice)) : value(choice);
    }

    private CodeBlock value(String choice) {
        if (attribute.type() instanceof ScalarType.JavaEnum) {
            return CodeBlock.of("$T.$L", bareType(), choice);
        }
        return switch ((ScalarType.Plain) attribute.type()) {
            case INTEGER, BOOLEAN -> CodeBlock.of("$L", choice);
            case DURATION -> CodeBlock.of("$T.parse($L)", Duration.class, JavaText.literal(choice));
            case URI -> CodeBlock.of("$T.create($L)", URI.class, JavaText.expression(choice));
        };
    }

    /** The value that is decided, for the class of the tables. */
    MethodSpec value() {
        String index = attribute.isAlwaysGiven() ? "(int) (decided >>> $L & $L) - 1" : "(int) (decided >>> $L & $L)";
        return MethodSpec.methodBuilder(attribute.accessor())
                .addModifiers(Modifier.STATIC)
                .returns(type())
                .addParameter(long.class, "decided")
                .addStatement(
                        "return $L.OF" + (isList() ? ".get(" + index + ")" : "[" + index + "]"),
                        attribute.holder(),
                        attribute.shift(),
                        attribute.mask())
                .build();
    }
}
