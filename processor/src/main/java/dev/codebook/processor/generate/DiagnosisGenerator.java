package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.ScalarPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The diagnosis: an input, the entry that it means, and every attribute after the cascade. */
final class DiagnosisGenerator {

    private final TypePlan plan;
    private final InputMembers input;

    private DiagnosisGenerator(TypePlan plan) {
        this.plan = plan;
        this.input = InputMembers.of(plan);
    }

    static TypeSpec.Builder generate(TypePlan plan) {
        return new DiagnosisGenerator(plan).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.diagnosis())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Serializable.class)
                .addJavadoc(comment())
                .addField(serialVersion())
                .addFields(serialForm())
                .addField(plan.code(), "code", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .addField(decided())
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(code())
                .addMethod(text());
        input.diagnosisAccessors().forEach(type::addMethod);
        plan.enumerated().forEach(attribute -> type.addMethod(accessor(attribute)));
        plan.scalars().forEach(attribute -> type.addMethod(accessor(attribute)));
        plan.texts().forEach(attribute -> type.addMethod(accessor(attribute)));
        input.known().ifPresent(known -> type.addMethod(known.comparison()));
        if (plan.isGrouped()) {
            type.addType(DataGenerator.generate(plan, input));
        }
        return type.addMethod(because())
                .addMethod(toException())
                .addMethod(toExceptionWithCause())
                .addMethod(readResolve())
                .addMethod(equality())
                .addMethod(hash())
                .addMethod(string());
    }

    private CodeBlock comment() {
        return new Javadoc()
                .paragraph(
                        "What an input was found to mean: the most specific entry that matches it, and every attribute"
                                + " after the cascade, by which an attribute that an entry leaves out comes from the next less"
                                + " specific entry that matches.")
                .paragraph(
                        "Immutable. Two diagnoses of the same input are equal. The serial form is the input, which is"
                                + " diagnosed anew when it is read.")
                .tag("@see " + plan.code().simpleName() + "#diagnose(String)")
                .toCode();
    }

    private static FieldSpec serialVersion() {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    /** The input; documented, since Javadoc shows the serial form of all types. */
    private List<FieldSpec> serialForm() {
        Iterator<String> comments = input.parameterComments().iterator();
        return input.parameters().stream()
                .map(part -> FieldSpec.builder(part.type(), part.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(comments.next() + "\n")
                        .build())
                .toList();
    }

    private static FieldSpec decided() {
        return FieldSpec.builder(long.class, "decided", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                .addJavadoc(
                        "The values of the attributes that cascade as bits, and above them the ordinal of the entry.\n")
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameters(input.parameters());
        input.parameters().forEach(part -> constructor.addStatement("this.$1N = $1N", part));
        return constructor
                .addStatement("this.decided = $T.match($L)", plan.data(), input.arguments())
                .addStatement("this.code = $T.ENTRIES[(int) (decided >>> $L)]", plan.data(), plan.entryShift())
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(plan.diagnosis())
                .addParameters(input.parameters())
                .addStatement("return new $T($L)", plan.diagnosis(), input.arguments())
                .build();
    }

    private MethodSpec code() {
        return Getter.of("code", plan.code(), "The most specific entry that matches.", "never null")
                .addStatement("return code")
                .build();
    }

    private MethodSpec text() {
        return Getter.of("text", ClassName.get(String.class), "The text that was diagnosed.", "as it was given")
                .addStatement("return text")
                .build();
    }

    private MethodSpec accessor(EnumeratedPlan attribute) {
        return Getter.of(
                        attribute.accessor(), attribute.type(), JavaText.javadoc(attribute.description()), "never null")
                .addStatement("return $T.$L(decided)", plan.data(), attribute.accessor())
                .build();
    }

    private MethodSpec accessor(ScalarPlan attribute) {
        ScalarMembers members = new ScalarMembers(attribute);
        return Getter.of(
                        attribute.accessor(),
                        members.type(),
                        JavaText.javadoc(attribute.description()),
                        members.returns())
                .addStatement("return $T.$L(decided)", plan.data(), attribute.accessor())
                .build();
    }

    private MethodSpec accessor(TextPlan attribute) {
        TypeName text = ClassName.get(String.class);
        TypeName type = attribute.isList() ? ParameterizedTypeName.get(ClassName.get(List.class), text) : text;
        return Getter.of(
                        attribute.accessor(),
                        type,
                        JavaText.javadoc(attribute.description()),
                        "what {@link #code()} says" + (attribute.isAlwaysGiven() ? "" : "; empty if it says nothing"))
                .addStatement("return code.$L()", attribute.accessor())
                .build();
    }

    private MethodSpec because() {
        return Getter.of(
                        "because",
                        ParameterizedTypeName.get(ClassName.get(List.class), plan.code()),
                        "Why: all entries that match, the most specific first.",
                        "unmodifiable; the last is " + EntryText.link(plan.root(), plan.diagnosis()))
                .addCode(
                        """
                        $1T<$2T> matched = new $3T<>();
                        for (int entry : $4T.matchAll($5L)) {
                            matched.add($4T.ENTRIES[entry]);
                        }
                        return $6T.unmodifiableList(matched);
                        """,
                        List.class,
                        plan.code(),
                        ArrayList.class,
                        plan.data(),
                        input.arguments(),
                        Collections.class)
                .build();
    }

    private String made() {
        return plan.contract().stackTraces()
                ? "to be thrown; its stack trace begins here"
                : "to be thrown; it has no stack trace";
    }

    private MethodSpec toException() {
        return Getter.of(
                        "toException",
                        plan.exception(),
                        "The exception of the most specific matching entry that has one.",
                        made())
                .addStatement("return toException(null)")
                .build();
    }

    private MethodSpec toExceptionWithCause() {
        return MethodSpec.methodBuilder("toException")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.exception())
                .addParameter(Throwable.class, "cause")
                .addJavadoc(new Javadoc()
                        .paragraph("The exception of the most specific matching entry that has one.")
                        .tag("@param cause what led to it; may be null")
                        .tag("@return " + made())
                        .toCode())
                .addStatement("return $T.of(this, cause)", plan.exception())
                .build();
    }

    private MethodSpec readResolve() {
        return MethodSpec.methodBuilder("readResolve")
                .addAnnotation(Serial.class)
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addJavadoc(new Javadoc()
                        .paragraph("{@return the input, diagnosed anew}")
                        .toCode())
                .addStatement("return of($L)", input.arguments())
                .build();
    }

    private MethodSpec equality() {
        return override("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, "other")
                .addStatement("return other instanceof $T that && $L", plan.diagnosis(), input.equality("that"))
                .build();
    }

    private MethodSpec hash() {
        return override("hashCode", TypeName.INT)
                .addStatement("return $L", input.hash())
                .build();
    }

    private MethodSpec string() {
        return override("toString", ClassName.get(String.class))
                .addStatement("return code + \" (\" + code.code() + \"): \" + text")
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
