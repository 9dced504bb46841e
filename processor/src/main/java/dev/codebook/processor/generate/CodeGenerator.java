package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.model.Alias;
import dev.codebook.processor.plan.CascadingPlan;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.ScalarPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The enum: a constant an entry, in the order of the catalog. */
final class CodeGenerator {

    private final TypePlan plan;
    private final InputMembers input;

    private CodeGenerator(TypePlan plan) {
        this.plan = plan;
        this.input = InputMembers.of(plan);
    }

    static TypeSpec.Builder generate(TypePlan plan) {
        return new CodeGenerator(plan).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type =
                TypeSpec.enumBuilder(plan.code()).addModifiers(Modifier.PUBLIC).addJavadoc(comment());
        type.addSuperinterfaces(plan.contract().interfaces());
        for (EntryPlan entry : plan.entries()) {
            type.addEnumConstant(entry.name(), constant(entry));
            entry.aliases().forEach(alias -> type.addField(alias(alias, entry)));
        }
        type.addMethod(code())
                .addMethod(title())
                .addMethod(description())
                .addMethod(catalog())
                .addMethod(writtenAt());
        if (plan.hasOverrides()) {
            type.addMethod(overrides());
        }
        if (plan.hasMessages()) {
            type.addMethod(message());
        }
        plan.enumerated().forEach(attribute -> type.addMethod(accessor(attribute)));
        plan.scalars().forEach(attribute -> type.addMethod(accessor(attribute)));
        plan.texts().forEach(attribute -> type.addMethod(accessor(attribute)));
        new TranslationMembers(plan).codeMethods().forEach(type::addMethod);
        type.addMethod(parent()).addMethod(covers()).addMethod(findCode());
        input.findNumber().ifPresent(type::addMethod);
        input.diagnoseMethods().forEach(type::addMethod);
        if (!plan.sources().isEmpty()) {
            type.addMethod(sources());
        }
        plan.enumerated().forEach(attribute -> type.addType(NestedEnumGenerator.generate(attribute)));
        return type.addType(DataGenerator.generate(plan, input));
    }

    private CodeBlock comment() {
        return new Javadoc()
                .paragraph(JavaText.javadoc(plan.title()) + ": the entries of the catalog "
                        + EntryText.code(plan.catalog()) + ".")
                .paragraph("A constant answers for itself; {@link #diagnose(String)} finds the one that an input means,"
                        + " with every attribute after the cascade.")
                .toCode();
    }

    private TypeSpec constant(EntryPlan entry) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("").addJavadoc(EntryText.full(entry, plan));
        if (entry.isDeprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private FieldSpec alias(Alias alias, EntryPlan entry) {
        Javadoc doc = new Javadoc().paragraph("Another name for {@link #" + entry.name() + "}.");
        FieldSpec.Builder field = FieldSpec.builder(
                        plan.code(), alias.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", entry.name());
        if (!alias.deprecated().isEmpty()) {
            field.addAnnotation(Deprecated.class);
            doc.tag("@deprecated " + JavaText.javadoc(alias.deprecated()));
        }
        return field.addJavadoc(doc.toCode()).build();
    }

    private MethodSpec code() {
        return Getter.of(
                        "code",
                        ClassName.get(String.class),
                        "The code, as its constant holds it.",
                        "such as " + sample())
                .addStatement("return $T.CODES[ordinal()]", plan.data())
                .build();
    }

    private String sample() {
        return EntryText.code(plan.entries().get(plan.entries().size() - 1).code());
    }

    private MethodSpec title() {
        return Getter.of("title", ClassName.get(String.class), "What the code is called.", "a few words, no full stop")
                .addStatement("return $T.TitleTexts.OF[ordinal()]", plan.data())
                .build();
    }

    private MethodSpec description() {
        return Getter.of(
                        "description",
                        ClassName.get(String.class),
                        "What the code means by its standard.",
                        "a sentence or two; empty if the catalog has none")
                .addStatement("return $T.DescriptionTexts.OF[ordinal()]", plan.data())
                .build();
    }

    private MethodSpec message() {
        return Getter.of(
                        "message",
                        ClassName.get(String.class),
                        "What its exception says.",
                        "with the names of parameters in braces; empty if the catalog has none")
                .addStatement("return $T.MessageTexts.OF[ordinal()]", plan.data())
                .build();
    }

    private MethodSpec catalog() {
        return Getter.of(
                        "catalog",
                        ClassName.get(String.class),
                        "The catalog in which the entry is written.",
                        "its name, such as " + EntryText.code(plan.catalog()))
                .addStatement("return $1T.CATALOGS[$1T.LAYERS[ordinal()]]", CoverMembers.origin(plan))
                .build();
    }

    private MethodSpec writtenAt() {
        String sample = plan.files().get(plan.files().size() - 1) + ":12";
        return Getter.of(
                        "writtenAt",
                        ClassName.get(String.class),
                        "The file and the line where the entry begins.",
                        "such as " + EntryText.code(sample))
                .addStatement(
                        "return $1T.FILES[$1T.LAYERS[ordinal()]] + \":\" + $1T.LINES[ordinal()]",
                        CoverMembers.origin(plan))
                .build();
    }

    private MethodSpec overrides() {
        return Getter.of(
                        "overrides",
                        ParameterizedTypeName.get(List.class, String.class),
                        "What later catalogs say otherwise than the one in which the entry is written.",
                        "a line for each: what, the file and the line, and why; unmodifiable, mostly empty")
                .addStatement("return $T.OverrideTexts.OF.get(ordinal())", plan.data())
                .build();
    }

    private MethodSpec accessor(EnumeratedPlan attribute) {
        return accessor(attribute, attribute.type(), attribute.description(), "never null");
    }

    private MethodSpec accessor(ScalarPlan attribute) {
        ScalarMembers members = new ScalarMembers(attribute);
        return accessor(attribute, members.type(), attribute.description(), members.returns());
    }

    private MethodSpec accessor(CascadingPlan attribute, TypeName type, String description, String returns) {
        String comment = JavaText.javadoc(description) + " As far as this entry and those that cover it decide.";
        return Getter.of(attribute.accessor(), type, comment, returns)
                .addStatement(
                        "return $T.$L($T.RESOLVED[ordinal()])",
                        plan.data(),
                        attribute.accessor(),
                        CoverMembers.cover(plan))
                .build();
    }

    private MethodSpec accessor(TextPlan attribute) {
        TypeName text = ClassName.get(String.class);
        if (attribute.isList()) {
            return Getter.of(
                            attribute.accessor(),
                            ParameterizedTypeName.get(ClassName.get(List.class), text),
                            JavaText.javadoc(attribute.description()),
                            attribute.isAlwaysGiven() ? "unmodifiable" : "unmodifiable; empty if the catalog has none")
                    .addStatement("return $T.$L.OF.get(ordinal())", plan.data(), attribute.holder())
                    .build();
        }
        return Getter.of(
                        attribute.accessor(),
                        text,
                        JavaText.javadoc(attribute.description()),
                        attribute.isAlwaysGiven() ? "as the catalog has it" : "empty if the catalog has none")
                .addStatement("return $T.$L.OF[ordinal()]", plan.data(), attribute.holder())
                .build();
    }

    private MethodSpec parent() {
        return Getter.of(
                        "parent",
                        ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code()),
                        "The most specific of the entries that cover this one.",
                        "empty only for {@link #" + plan.root().name() + "}, which covers all")
                .addStatement("return $T.PARENTS[ordinal()]", CoverMembers.cover(plan))
                .build();
    }

    private MethodSpec covers() {
        return MethodSpec.methodBuilder("covers")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(plan.code(), "other")
                .addJavadoc(new Javadoc()
                        .paragraph("Whether this entry matches everything that the other one matches.")
                        .tag("@param other any entry")
                        .tag("@return true also for the entry itself")
                        .toCode())
                .addCode("""
                        if (other == this) {
                            return true;
                        }
                        for (int at = $1T.START[other.ordinal()]; at < $1T.START[other.ordinal() + 1]; at++) {
                            if ($1T.OF[at] == ordinal()) {
                                return true;
                            }
                        }
                        return false;
                        """, CoverMembers.cover(plan))
                .build();
    }

    private MethodSpec sources() {
        ClassName text = ClassName.get(String.class);
        List<CodeBlock> entries = plan.sources().entrySet().stream()
                .map(source -> CodeBlock.of(
                        "$T.entry($L, $S)", Map.class, JavaText.unbroken(source.getKey()), source.getValue()))
                .toList();
        return Getter.of(
                        "sources",
                        ParameterizedTypeName.get(ClassName.get(Map.class), text, text),
                        "The catalogs that this was generated from; {@code Freshness} tells whether they have changed.",
                        "by the path of each from the root of the sources or resources, the checksum of its text")
                .addModifiers(Modifier.STATIC)
                .addStatement("return $T.ofEntries(\n$L)", Map.class, CodeBlock.join(entries, ",\n"))
                .build();
    }

    private MethodSpec findCode() {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code()))
                .addParameter(String.class, "code")
                .addJavadoc(new Javadoc()
                        .paragraph("The entry with exactly this code.")
                        .tag("@param code as the catalog writes it, such as " + sample())
                        .tag("@return empty if no entry has the code; {@link #diagnose(String)} finds the nearest")
                        .toCode())
                .addCode("""
                        int rank = $1T.rank(code);
                        return rank < 0 ? $2T.empty() : $1T.FOUND[rank];
                        """, plan.data(), Optional.class)
                .build();
    }
}
