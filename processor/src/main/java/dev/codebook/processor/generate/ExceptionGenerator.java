package dev.codebook.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.ExceptionPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The root exception, and nested in it an exception for each entry that asks for one. */
final class ExceptionGenerator {

    /** For code that must mention deprecated entries. */
    static final AnnotationSpec OF_DEPRECATED = suppress("deprecation");

    private final TypePlan plan;
    private final boolean hasFactories;
    /** Those that a diagnosis is enough for. */
    private final List<ExceptionPlan> diagnosed;

    private ExceptionGenerator(TypePlan plan) {
        this.plan = plan;
        this.hasFactories = plan.exceptions().stream()
                .anyMatch(exception -> exception.message().isPresent());
        this.diagnosed = plan.exceptions().stream()
                .filter(exception -> exception.parameters().isEmpty())
                .toList();
    }

    static TypeSpec.Builder generate(TypePlan plan) {
        return new ExceptionGenerator(plan).root();
    }

    static AnnotationSpec suppress(String... warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        for (String warning : warnings) {
            annotation.addMember("value", "$S", warning);
        }
        return annotation.build();
    }

    private TypeSpec.Builder root() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.exception())
                .addModifiers(Modifier.PUBLIC, plan.exceptions().isEmpty() ? Modifier.FINAL : Modifier.SEALED)
                .superclass(plan.contract().exceptionBase().type())
                .alwaysQualify(plan.contract().hiding().toArray(String[]::new))
                .addJavadoc(comment())
                .addField(serialVersion("The serial form is the diagnosis."))
                .addField(FieldSpec.builder(plan.diagnosis(), "diagnosis", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("What the code was found to mean.\n")
                        .build())
                .addMethod(rootConstructor())
                .addMethod(factory())
                .addMethod(diagnosis())
                .addMethod(code())
                .addMethod(text());
        if (plan.languages().translate("message")) {
            type.addMethod(new TranslationMembers(plan).rootMessage());
        }
        if (!takesCause()) {
            addCause(type);
        }
        if (!plan.contract().stackTraces()) {
            type.addMethod(noStackTrace());
        }
        plan.exceptions().forEach(exception -> type.addType(nested(exception)));
        return type;
    }

    private CodeBlock comment() {
        EntryPlan root = plan.root();
        return new Javadoc()
                .paragraph(JavaText.javadoc(plan.title()) + ", as exceptions: the root of all, thrown for "
                        + EntryText.code(root.code()) + " and whatever has no exception of its own.")
                .paragraph("Make them with {@link " + plan.diagnosis().simpleName()
                        + "#toException()}. The hierarchy is closed: nobody else can extend it.")
                .toCode();
    }

    private FieldSpec serialVersion(String comment) {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(comment + "\n")
                .initializer("1L")
                .build();
    }

    private MethodSpec rootConstructor() {
        MethodSpec.Builder constructor = constructor();
        plan.contract().exceptionBase().warning().ifPresent(warning -> constructor.addAnnotation(suppress(warning)));
        String message = hasFactories ? "message" : "diagnosis.toString()";
        if (takesCause()) {
            constructor.addStatement("super($L, cause)", message);
        } else {
            constructor.addStatement("super($L)", message).addStatement("this.cause = cause");
        }
        return constructor.addStatement("this.diagnosis = diagnosis").build();
    }

    /** Where all exceptions are made from a diagnosis, it is also their message. */
    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(plan.diagnosis(), "diagnosis");
        if (hasFactories) {
            constructor.addParameter(String.class, "message");
        }
        return constructor.addParameter(Throwable.class, "cause");
    }

    private CodeBlock made(ClassName exception) {
        String arguments = hasFactories ? "diagnosis, diagnosis.toString(), cause" : "diagnosis, cause";
        return CodeBlock.of("new $T($L)", exception, arguments);
    }

    private boolean takesCause() {
        return plan.contract().exceptionBase().takesCause();
    }

    /** A base that takes no cause may have fixed its own already, so that initCause would fail. */
    private void addCause(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(Throwable.class, "cause", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("What led to it; may be null.\n")
                .build());
        type.addMethod(MethodSpec.methodBuilder("getCause")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.SYNCHRONIZED)
                .returns(Throwable.class)
                .addStatement("return cause == null ? super.getCause() : cause")
                .build());
    }

    /** By a method and not by a constructor, which a base of the consumer's need not have. */
    private static MethodSpec noStackTrace() {
        return MethodSpec.methodBuilder("fillInStackTrace")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Throwable.class)
                .addJavadoc(new Javadoc()
                        .paragraph("Records nothing, since {@code stackTraces = false} asks for that.")
                        .tag("@return this")
                        .toCode())
                .addStatement("return this")
                .build();
    }

    /** The switch needs no default that throws: what has no exception of its own has a parent that has. */
    private MethodSpec factory() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(plan.exception())
                .addParameter(plan.diagnosis(), "diagnosis")
                .addParameter(Throwable.class, "cause")
                .addJavadoc("The exception of the most specific entry that has one.\n");
        if (!diagnosed.isEmpty()) {
            method.addCode(factorySwitch());
        }
        if (diagnosed.stream().anyMatch(exception -> exception.entry().isDeprecated())) {
            method.addAnnotation(OF_DEPRECATED);
        }
        return method.addStatement("return $L", made(plan.exception())).build();
    }

    /** Java 17 switches on the constants of one enum only. */
    private CodeBlock factorySwitch() {
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("for ($T matched : diagnosis.because())", plan.code());
        if (plan.isGrouped()) {
            byGroup()
                    .forEach((group, exceptions) -> code.beginControlFlow("if (matched instanceof $T entry)", group)
                            .add(factorySwitch("entry", exceptions))
                            .endControlFlow());
        } else {
            code.add(factorySwitch("matched", diagnosed));
        }
        return code.endControlFlow().build();
    }

    private Map<ClassName, List<ExceptionPlan>> byGroup() {
        return diagnosed.stream()
                .collect(Collectors.groupingBy(
                        exception -> exception.entry().type(), LinkedHashMap::new, Collectors.toList()));
    }

    private CodeBlock factorySwitch(String entry, List<ExceptionPlan> exceptions) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", entry);
        for (ExceptionPlan exception : exceptions) {
            code.beginControlFlow("case $L ->", exception.entry().name())
                    .addStatement("return $L", made(nestedName(exception.name())))
                    .endControlFlow();
        }
        return code.beginControlFlow("default ->")
                .add("// no exception of its own: the next less specific entry decides\n")
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private ClassName nestedName(String name) {
        return plan.exception().nestedClass(name);
    }

    private MethodSpec diagnosis() {
        return Getter.of("diagnosis", plan.diagnosis(), "What the code was found to mean.", "the diagnosis")
                .addModifiers(Modifier.FINAL)
                .addStatement("return diagnosis")
                .build();
    }

    private MethodSpec code() {
        return Getter.of("code", plan.code(), "The most specific entry that matches.", "the entry")
                .addModifiers(Modifier.FINAL)
                .addStatement("return diagnosis.code()")
                .build();
    }

    private MethodSpec text() {
        return Getter.of(
                        "text",
                        ClassName.get(String.class),
                        "The text that was diagnosed, as it was given.",
                        "the raw text")
                .addModifiers(Modifier.FINAL)
                .addStatement("return diagnosis.text()")
                .build();
    }

    private TypeSpec nested(ExceptionPlan exception) {
        boolean hasParameters = !exception.parameters().isEmpty();
        TypeSpec.Builder type = TypeSpec.classBuilder(exception.name())
                .addModifiers(
                        Modifier.PUBLIC, Modifier.STATIC, exception.hasChildren() ? Modifier.SEALED : Modifier.FINAL)
                .superclass(exception.parent().map(this::nestedName).orElse(plan.exception()))
                .addJavadoc(EntryText.ofException(exception.entry(), plan))
                .addField(serialVersion(
                        "The serial form is the diagnosis" + (hasParameters ? ", and the parameters." : ".")));
        if (exception.entry().isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (!hasParameters) {
            String arguments = hasFactories ? "diagnosis, message, cause" : "diagnosis, cause";
            type.addMethod(constructor().addStatement("super($L)", arguments).build());
        }
        exception.message().ifPresent(message -> new MessageMembers(plan, exception).addTo(type));
        return type.build();
    }
}
