package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.ParameterType;
import dev.codebook.processor.plan.ExceptionPlan;
import dev.codebook.processor.plan.TypePlan;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What an exception has because its entry has a message: a factory, and for each parameter a field and its getter. */
final class MessageMembers {

    private final TypePlan plan;
    private final ExceptionPlan exception;
    private final Message message;
    private final List<Message.Parameter> parameters;

    MessageMembers(TypePlan plan, ExceptionPlan exception) {
        this.plan = plan;
        this.exception = exception;
        this.message = exception.message().orElseThrow();
        this.parameters = message.parameters();
    }

    void addTo(TypeSpec.Builder type) {
        parameters.forEach(parameter -> type.addField(field(parameter)));
        if (!parameters.isEmpty()) {
            type.addMethod(constructor());
        }
        type.addMethod(factory()).addMethod(factoryWithCause());
        parameters.forEach(parameter -> type.addMethod(getter(parameter)));
        if (!parameters.isEmpty() && plan.languages().translate("message")) {
            type.addMethod(new TranslationMembers(plan).filledMessage(exception));
        }
    }

    private static FieldSpec field(Message.Parameter parameter) {
        return FieldSpec.builder(type(parameter), parameter.variable(), Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(new Javadoc().paragraph(comment(parameter)).toCode())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameters(specs())
                .addParameter(Throwable.class, "cause")
                .addStatement("super($L, $L, cause)", diagnosis(), expression(message));
        parameters.forEach(parameter -> constructor.addStatement("this.$1N = $1N", parameter.variable()));
        return constructor.build();
    }

    /** The code alone is diagnosed, so that no value of a parameter can change what is found. */
    private CodeBlock diagnosis() {
        return CodeBlock.of(
                "$T.diagnose($L)",
                plan.code(),
                JavaText.literal(exception.entry().code()));
    }

    private MethodSpec factory() {
        String call = parameters.isEmpty() ? "null" : names() + ", null";
        return factoryBuilder("").addStatement("return $L", made(call)).build();
    }

    private MethodSpec factoryWithCause() {
        String call = parameters.isEmpty() ? "cause" : names() + ", cause";
        return factoryBuilder("@param cause what led to it; may be null")
                .addParameter(Throwable.class, "cause")
                .addStatement("return $L", made(call))
                .build();
    }

    private CodeBlock made(String arguments) {
        return parameters.isEmpty()
                ? CodeBlock.of("new $T($L, $L, $L)", name(), diagnosis(), expression(message), arguments)
                : CodeBlock.of("new $T($L)", name(), arguments);
    }

    private MethodSpec.Builder factoryBuilder(String causeTag) {
        Javadoc doc = new Javadoc().paragraph("Makes one that says: " + EntryText.message(message));
        parameters.forEach(parameter -> doc.tag("@param " + parameter.variable() + " " + description(parameter)));
        Stream.of(causeTag).filter(tag -> !tag.isEmpty()).forEach(doc::tag);
        MethodSpec.Builder factory = MethodSpec.methodBuilder("of");
        if (exception.entry().isDeprecated()) {
            factory.addAnnotation(Deprecated.class); // a static import of it does not name its class
        }
        return factory.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name())
                .addParameters(specs())
                .addJavadoc(EntryText.deprecation(doc.tag("@return to be thrown"), exception.entry(), plan.exception())
                        .toCode());
    }

    private ClassName name() {
        return plan.exception().nestedClass(exception.name());
    }

    private String names() {
        return parameters.stream().map(Message.Parameter::variable).collect(Collectors.joining(", "));
    }

    private List<ParameterSpec> specs() {
        return parameters.stream()
                .map(parameter -> ParameterSpec.builder(type(parameter), parameter.variable())
                        .build())
                .toList();
    }

    private static MethodSpec getter(Message.Parameter parameter) {
        return Getter.of(parameter.variable(), type(parameter), comment(parameter), "as it was given to the factory")
                .addStatement("return $N", parameter.variable())
                .build();
    }

    private static String comment(Message.Parameter parameter) {
        return JavaText.sentence(capitalized(description(parameter)));
    }

    private static String description(Message.Parameter parameter) {
        return parameter.description().isBlank()
                ? "what stands for {@code " + parameter.name() + "} in the message"
                : JavaText.javadoc(parameter.description());
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static TypeName type(Message.Parameter parameter) {
        return switch (parameter.type()) {
            case STRING -> TypeName.get(String.class);
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DECIMAL -> TypeName.get(BigDecimal.class);
            case DATE -> TypeName.get(LocalDate.class);
            case DURATION -> TypeName.get(Duration.class);
            case URI -> TypeName.get(URI.class);
        };
    }

    /** The message with its parameters filled in; the same in every country, and right even where one is null. */
    static CodeBlock expression(Message message) {
        List<CodeBlock> parts = message.parts().stream()
                .map(part -> operand(part, isLong(message)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!beginsWithWords(message)) {
            parts.add(0, CodeBlock.of("\"\""));
        }
        CodeBlock.Builder sum = CodeBlock.builder().add(parts.get(0));
        parts.subList(1, parts.size()).forEach(part -> sum.add("$W+ $L", part));
        return sum.build();
    }

    private static boolean beginsWithWords(Message message) {
        return !message.parts().isEmpty() && message.parts().get(0) instanceof Message.Words;
    }

    /** The compiler makes one constant of all literals of a sum. */
    private static boolean isLong(Message message) {
        return JavaText.isLong(message.text());
    }

    private static CodeBlock operand(Message.Part part, boolean isOfLong) {
        if (part instanceof Message.Words words) {
            return CodeBlock.of("$L", isOfLong ? JavaText.joint(words.text()) : JavaText.literal(words.text()));
        }
        Message.Parameter parameter = (Message.Parameter) part;
        return parameter.type() == ParameterType.DECIMAL
                ? CodeBlock.of("($1N == null ? null : $1N.toPlainString())", parameter.variable())
                : CodeBlock.of("$N", parameter.variable());
    }
}
