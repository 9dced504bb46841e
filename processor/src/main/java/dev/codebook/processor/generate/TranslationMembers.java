package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.ExceptionPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the generated types have because their catalog speaks more than one language: a method that takes a locale beside
 * the getter of each text, and a class for the texts in each language, which is not loaded until one of them is asked for.
 */
final class TranslationMembers {

    private static final String NEAREST = "nearest";

    private final TypePlan plan;

    TranslationMembers(TypePlan plan) {
        this.plan = plan;
    }

    /**
     * A text that is translated.
     *
     * @param key as in the catalog
     * @param getter the method that returns it in the catalog's own language
     * @param holder the class that holds it in that language
     */
    private record Translated(String key, String getter, String holder) {

        String holder(String tag) {
            return holder + Names.pascalCase(tag.replace('-', '_'));
        }
    }

    private List<Translated> translated() {
        Stream<Translated> fixed = Stream.of("title", "description", "message")
                .filter(key -> !key.equals("message") || plan.hasMessages())
                .map(key -> new Translated(key, key, Names.pascalCase(key) + "Texts"));
        Stream<Translated> attributes = plan.texts().stream().map(TranslationMembers::translated);
        return Stream.concat(fixed, attributes)
                .filter(text -> plan.languages().translate(text.key()))
                .toList();
    }

    private static Translated translated(TextPlan attribute) {
        return new Translated(attribute.name(), attribute.accessor(), attribute.holder());
    }

    /** For the enum. */
    List<MethodSpec> codeMethods() {
        return translated().stream().map(this::getter).toList();
    }

    private MethodSpec getter(Translated text) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T translated = $S", String.class, "")
                .add("for ($1T tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty();", String.class)
                .add(" tag = $T.wider(tag)) {\n", plan.data())
                .indent()
                .beginControlFlow("translated = switch (tag)");
        for (String tag : tagsOf(text)) {
            code.add(
                    plan.isGrouped() ? "case $S -> $T.$L.OF[index()];\n" : "case $S -> $T.$L.of(ordinal());\n",
                    tag,
                    plan.data(),
                    text.holder(tag));
        }
        code.add("default -> $S;\n", "")
                .unindent()
                .add("};\n")
                .endControlFlow()
                .addStatement("return translated.isEmpty() ? $L() : translated", text.getter());
        return localized(text.getter())
                .addJavadoc(new Javadoc()
                        .paragraph("{@link #" + text.getter() + "()}, in a language.")
                        .tag("@param locale the reader's: a text for {@code de-AT} is looked for, then one for"
                                + " {@code de}, then the catalog's own is taken; there are "
                                + plan.languages().tags().stream()
                                        .map(tag -> "{@code " + tag + "}")
                                        .collect(Collectors.joining(", ")))
                        .tag("@return as {@link #" + text.getter() + "()}")
                        .toCode())
                .addCode(code.build())
                .build();
    }

    private static MethodSpec.Builder localized(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(Locale.class, "locale");
    }

    /** For the tables behind the enum. */
    void addTo(TypeSpec.Builder data) {
        if (plan.languages().tags().isEmpty()) {
            return;
        }
        data.addMethod(wider());
        if (plan.exceptions().stream()
                .anyMatch(exception -> !messages(exception, plan).isEmpty())) {
            data.addMethod(nearest());
        }
        for (Translated text : translated()) {
            tagsOf(text).forEach(tag -> data.addType(holder(text, tag)));
        }
    }

    private List<String> tagsOf(Translated text) {
        return plan.languages().tags().stream()
                .filter(tag -> plan.entries().stream()
                        .anyMatch(entry ->
                                entry.translations().find(text.key(), tag).isPresent()))
                .toList();
    }

    private MethodSpec wider() {
        return MethodSpec.methodBuilder("wider")
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "tag")
                .addJavadoc("The tag of a language without its last part: {@code de} for {@code de-AT}, then none.\n")
                .addStatement("return tag.substring(0, $T.max(0, tag.lastIndexOf('-')))", Math.class)
                .build();
    }

    private MethodSpec nearest() {
        return MethodSpec.methodBuilder(NEAREST)
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameter(Locale.class, "locale")
                .addParameter(String[].class, "tags")
                .varargs()
                .addJavadoc("The first of the tags on the way from {@code de-AT} to {@code de}; empty if none is.\n")
                .addCode("""
                        $1T tag = locale.toLanguageTag();
                        while (!tag.isEmpty() && !$2T.of(tags).contains(tag)) {
                            tag = wider(tag);
                        }
                        return tag;
                        """, String.class, List.class)
                .build();
    }

    private TypeSpec holder(Translated text, String tag) {
        String comment = "{@code " + text.key() + "} in the language {@code " + tag + "}; empty where there is none.";
        return plan.isGrouped()
                ? TextsGenerator.texts(text.holder(tag), comment, texts(text, tag))
                : holder(text, tag, comment);
    }

    private List<String> texts(Translated text, String tag) {
        return plan.entries().stream()
                .map(entry -> entry.translations()
                        .find(text.key(), tag)
                        .map(Message::text)
                        .orElse(""))
                .toList();
    }

    /** Of a catalog that extends others, most entries may have no such text: so it is no array where one method has room. */
    private TypeSpec holder(Translated text, String tag, String comment) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (ordinal)");
        for (EntryPlan entry : plan.entries()) {
            entry.translations()
                    .find(text.key(), tag)
                    .ifPresent(found -> code.add(
                            "case $L -> $L; // $L\n",
                            entry.ordinal(),
                            JavaText.expression(found.text()),
                            entry.name()));
        }
        code.add("default -> $S;\n", "").unindent().add("};\n");
        return TypeSpec.classBuilder(text.holder(tag))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment)
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.STATIC)
                        .returns(String.class)
                        .addParameter(TypeName.INT, "ordinal")
                        .addCode(code.build())
                        .build())
                .build();
    }

    /** For the root exception: made from a diagnosis, it knows no parameters. */
    MethodSpec rootMessage() {
        MethodSpec.Builder method = localized("message")
                .addJavadoc(new Javadoc()
                        .paragraph("What happened, in a language, for people: the message of the entry, or its title if"
                                + " it has none that says all; without the text that was diagnosed.")
                        .tag("@param locale the reader's, as {@link "
                                + plan.code().simpleName() + "#title(Locale)} takes it")
                        .tag("@return never empty")
                        .toCode());
        if (!plan.hasMessages()) {
            return method.addStatement("return code().title(locale)").build();
        }
        List<EntryPlan> filled = plan.entries().stream()
                .filter(entry -> entry.message().filter(Message::hasParameters).isPresent())
                .toList();
        if (filled.isEmpty()) {
            method.addStatement("$T message = code().message(locale)", String.class);
        } else {
            method.addCode(
                    """
                    $T message = switch ($L) {
                        case $L -> $S; // a diagnosis has nothing to fill in
                        default -> code().message(locale);
                    };
                    """, String.class, GroupMembers.subject("code()", plan), GroupMembers.label(filled, plan), "");
        }
        if (!plan.isGrouped() && filled.stream().anyMatch(EntryPlan::isDeprecated)) {
            method.addAnnotation(ExceptionGenerator.OF_DEPRECATED);
        }
        return method.addStatement("return message.isEmpty() ? code().title(locale) : message")
                .build();
    }

    /** For an exception whose message has parameters. */
    MethodSpec filledMessage(ExceptionPlan exception) {
        MethodSpec.Builder method = localized("message")
                .addAnnotation(Override.class)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "{@link #getMessage()}, in a language; numbers and dates are written the same in all.")
                        .tag("@param locale the reader's")
                        .tag("@return with the parameters filled in")
                        .toCode());
        Map<String, Message> messages = messages(exception, plan);
        if (messages.isEmpty()) {
            return method.addStatement("return getMessage()").build();
        }
        String tags = messages.keySet().stream().map(JavaText::literal).collect(Collectors.joining(", "));
        method.beginControlFlow("return switch ($T.$L(locale, $L))", plan.data(), NEAREST, tags);
        messages.forEach((tag, message) ->
                method.addCode("case $S -> ", tag).addStatement("$L", MessageMembers.expression(message)));
        return method.addStatement("default -> getMessage()").addCode("$<};\n").build();
    }

    /** The messages of an exception that has parameters, by their languages. */
    private static Map<String, Message> messages(ExceptionPlan exception, TypePlan plan) {
        Map<String, Message> messages = new LinkedHashMap<>();
        for (String tag : exception.parameters().isEmpty()
                ? List.<String>of()
                : plan.languages().tags()) {
            exception.entry().translations().find("message", tag).ifPresent(text -> messages.put(tag, text));
        }
        return messages;
    }
}
