package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.CascadingPlan;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.ScalarPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The enum: a constant an entry, in the order of the catalog; of a divided catalog, the interface of its enums. */
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
        TypeSpec.Builder type = plan.isGrouped() ? sealedInterface() : enumeration();
        methods().stream().map(this::fitting).forEach(type::addMethod);
        plan.enumerated().forEach(attribute -> type.addType(NestedEnumGenerator.generate(attribute, plan)));
        return plan.isGrouped() ? type : type.addType(DataGenerator.generate(plan, input));
    }

    private TypeSpec.Builder enumeration() {
        TypeSpec.Builder type = begin(TypeSpec.enumBuilder(plan.code()));
        new EntryConstants(plan).addTo(type, plan.entries());
        return type;
    }

    private TypeSpec.Builder sealedInterface() {
        GroupMembers groups = new GroupMembers(plan);
        TypeSpec.Builder type = begin(TypeSpec.interfaceBuilder(plan.code())).addModifiers(Modifier.SEALED);
        plan.groups().forEach(group -> type.addPermittedSubclass(group.type()));
        return type.addTypes(groups.enums()).addMethods(groups.methods());
    }

    private TypeSpec.Builder begin(TypeSpec.Builder type) {
        return type.addModifiers(Modifier.PUBLIC)
                .addJavadoc(comment())
                .addSuperinterfaces(plan.contract().interfaces())
                .alwaysQualify(plan.contract().hiding().toArray(String[]::new));
    }

    /** In an interface, what constants answer has a default. */
    private MethodSpec fitting(MethodSpec method) {
        boolean isDefault = plan.isGrouped() && !method.modifiers().contains(Modifier.STATIC);
        return isDefault ? method.toBuilder().addModifiers(Modifier.DEFAULT).build() : method;
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(List.of(code(), title(), description(), catalog(), writtenAt()));
        if (plan.hasOverrides()) {
            methods.add(overrides());
        }
        if (plan.hasMessages()) {
            methods.add(message());
        }
        plan.enumerated().forEach(attribute -> methods.add(accessor(attribute)));
        plan.scalars().forEach(attribute -> methods.add(accessor(attribute)));
        plan.texts().forEach(attribute -> methods.add(accessor(attribute)));
        methods.addAll(new TranslationMembers(plan).codeMethods());
        methods.addAll(List.of(parent(), covers(), findCode()));
        input.findNumber().ifPresent(methods::add);
        methods.addAll(input.diagnoseMethods());
        if (!plan.sources().isEmpty()) {
            methods.add(sources());
        }
        return methods;
    }

    private CodeBlock comment() {
        return new Javadoc()
                .paragraph(JavaText.javadoc(plan.title()) + ": the entries of the catalog "
                        + EntryText.code(plan.catalog()) + ".")
                .paragraph("A constant answers for itself; {@link #diagnose(String)} finds the one that an input means,"
                        + " with every attribute after the cascade.")
                .paragraph(plan.isGrouped() ? groups() : "")
                .toCode();
    }

    private String groups() {
        String first = plan.groups().get(0).type().simpleName();
        return "Each group of entries is an enum of its own: {@code if (code instanceof "
                + plan.code().simpleName() + "." + first + " found) switch (found) ...}";
    }

    private MethodSpec code() {
        return Getter.of(
                        "code",
                        ClassName.get(String.class),
                        "The code, as its constant holds it.",
                        "such as " + sample())
                .addStatement("return $T.CODES[$L]", plan.data(), plan.index())
                .build();
    }

    private String sample() {
        List<EntryPlan> entries = plan.isGrouped() ? plan.groups().get(0).entries() : plan.entries();
        return EntryText.code(entries.get(entries.size() - 1).code());
    }

    private MethodSpec title() {
        return Getter.of("title", ClassName.get(String.class), "What the code is called.", "a few words, no full stop")
                .addStatement("return $T.TitleTexts.OF[$L]", plan.data(), plan.index())
                .build();
    }

    private MethodSpec description() {
        return Getter.of(
                        "description",
                        ClassName.get(String.class),
                        "What the code means by its standard.",
                        "a sentence or two; empty if the catalog has none")
                .addStatement("return $T.DescriptionTexts.OF[$L]", plan.data(), plan.index())
                .build();
    }

    private MethodSpec message() {
        return Getter.of(
                        "message",
                        ClassName.get(String.class),
                        "What its exception says.",
                        "with the names of parameters in braces; empty if the catalog has none")
                .addStatement("return $T.MessageTexts.OF[$L]", plan.data(), plan.index())
                .build();
    }

    private MethodSpec catalog() {
        return Getter.of(
                        "catalog",
                        ClassName.get(String.class),
                        "The catalog in which the entry is written.",
                        "its name, such as " + EntryText.code(plan.catalog()))
                .addStatement("return $1T.CATALOGS[$1T.LAYERS[$2L]]", CoverMembers.origin(plan), plan.index())
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
                        "return $1T.FILES[$1T.LAYERS[$2L]] + \":\" + $1T.LINES[$2L]",
                        CoverMembers.origin(plan),
                        plan.index())
                .build();
    }

    private MethodSpec overrides() {
        return Getter.of(
                        "overrides",
                        ParameterizedTypeName.get(List.class, String.class),
                        "What later catalogs say otherwise than the one in which the entry is written.",
                        "a line for each: what, the file and the line, and why; unmodifiable, mostly empty")
                .addStatement("return $T.OverrideTexts.OF.get($L)", plan.data(), plan.index())
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
                        "return $T.$L($T.RESOLVED[$L])",
                        plan.data(),
                        attribute.accessor(),
                        CoverMembers.cover(plan),
                        plan.index())
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
                    .addStatement("return $T.$L.OF.get($L)", plan.data(), attribute.holder(), plan.index())
                    .build();
        }
        return Getter.of(
                        attribute.accessor(),
                        text,
                        JavaText.javadoc(attribute.description()),
                        attribute.isAlwaysGiven() ? "as the catalog has it" : "empty if the catalog has none")
                .addStatement("return $T.$L.OF[$L]", plan.data(), attribute.holder(), plan.index())
                .build();
    }

    private MethodSpec parent() {
        return Getter.of(
                        "parent",
                        ParameterizedTypeName.get(ClassName.get(Optional.class), plan.code()),
                        "The most specific of the entries that cover this one.",
                        "empty only for " + EntryText.link(plan.root(), plan.code()) + ", which covers all")
                .addStatement("return $T.PARENTS[$L]", CoverMembers.cover(plan), plan.index())
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
                        for (int at = $1T.START[other.$2L]; at < $1T.START[other.$2L + 1]; at++) {
                            if ($1T.OF[at] == $2L) {
                                return true;
                            }
                        }
                        return false;
                        """, CoverMembers.cover(plan), plan.index())
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
                        .tag("@param code as the catalog writes it, such as " + sample() + "; null is no code")
                        .tag("@return empty if no entry has the code; {@link #diagnose(String)} finds the nearest")
                        .toCode())
                .addCode("""
                        int rank = code == null ? -1 : $1T.rank(code);
                        return rank < 0 ? $2T.empty() : $1T.FOUND[rank];
                        """, plan.data(), Optional.class)
                .build();
    }
}
