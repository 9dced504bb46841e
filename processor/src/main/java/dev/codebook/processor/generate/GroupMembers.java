package dev.codebook.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.GroupPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What the types of a divided catalog have besides: an enum for each group, and in their interface what every enum has. */
record GroupMembers(TypePlan plan) {

    private static final TypeName TEXT = ClassName.get(String.class);

    /** The enums, for the interface. */
    List<TypeSpec> enums() {
        return plan.groups().stream().map(this::group).toList();
    }

    private TypeSpec group(GroupPlan group) {
        String description = JavaText.javadoc(group.description());
        String name = group.type().simpleName();
        TypeSpec.Builder type = TypeSpec.enumBuilder(group.type())
                .addModifiers(EntryConstants.nested(plan))
                .addSuperinterface(plan.code())
                .addJavadoc(new Javadoc()
                        .paragraph(description.isBlank() ? "The entries of the group " + name + "." : description)
                        .toCode());
        new EntryConstants(plan).addTo(type, group.entries());
        return type.addMethod(MethodSpec.methodBuilder("index")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.INT)
                        .addStatement("return ordinal()$L", group.first() == 0 ? "" : " + " + group.first())
                        .build())
                .build();
    }

    /** What the interface asks of its enums, and does for all of them as each enum does for itself. */
    List<MethodSpec> methods() {
        return List.of(
                Getter.of("name", TEXT, "The name, as the catalog has it.", "that of the constant")
                        .addModifiers(Modifier.ABSTRACT)
                        .build(),
                Getter.of(
                                "index",
                                TypeName.INT,
                                "The place among all entries, as {@code ordinal()} is that among the entries of one enum.",
                                "0 for the first")
                        .addModifiers(Modifier.ABSTRACT)
                        .build(),
                values(),
                valueOf());
    }

    private MethodSpec values() {
        return Getter.of(
                        "values",
                        ArrayTypeName.of(plan.code()),
                        "All entries, those of each enum together.",
                        "a new array with each call")
                .addModifiers(Modifier.STATIC)
                .addStatement("return $T.ENTRIES.clone()", plan.data())
                .build();
    }

    private MethodSpec valueOf() {
        return MethodSpec.methodBuilder("valueOf")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.code())
                .addParameter(TEXT, "name")
                .addJavadoc(new Javadoc()
                        .paragraph("The entry with this name.")
                        .tag("@param name that of a constant, whatever its enum")
                        .tag("@return never null")
                        .tag("@throws IllegalArgumentException if there is none")
                        .tag("@throws NullPointerException if the name is null")
                        .toCode())
                .addCode("""
                        $T entry = $T.BY_NAME.get($T.requireNonNull(name, "name"));
                        if (entry == null) {
                            throw new $T("No entry is named " + name);
                        }
                        return entry;
                        """, plan.code(), names(), Objects.class, IllegalArgumentException.class)
                .build();
    }

    private ClassName names() {
        return plan.data().nestedClass("Names");
    }

    /** The constants of all enums, for the tables. */
    CodeBlock entries() {
        CodeBlock groups = plan.groups().stream()
                .map(group -> CodeBlock.of("$T.values()", group.type()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("entries(\n$>$>$L$<$<)", groups);
    }

    /** What puts them together. */
    MethodSpec entriesMethod() {
        return MethodSpec.methodBuilder("entries")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(plan.code()))
                .addParameter(ArrayTypeName.of(ArrayTypeName.of(plan.code())), "groups")
                .varargs()
                .addCode("""
                        $1T[] entries = new $1T[$2L];
                        int at = 0;
                        for ($1T[] group : groups) {
                            $3T.arraycopy(group, 0, entries, at, group.length);
                            at += group.length;
                        }
                        return entries;
                        """, plan.code(), plan.entries().size(), System.class)
                .build();
    }

    /** The class of the names, which is loaded when the first is asked for. */
    TypeSpec namesType() {
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), TEXT, plan.code());
        return TypeSpec.classBuilder(names())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The entries by their names.\n")
                .addField(FieldSpec.builder(map, "BY_NAME", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addStaticBlock(CodeBlock.of("""
                        for ($T entry : ENTRIES) {
                            BY_NAME.put(entry.name(), entry);
                        }
                        """, plan.code()))
                .build();
    }

    /** What a switch on an expression for an entry is on: Java 17 switches on the constants of one enum only. */
    static String subject(String entry, TypePlan plan) {
        return plan.isGrouped() ? entry + ".index()" : entry;
    }

    /** How such a switch tells some entries from the others. */
    static String label(List<EntryPlan> entries, TypePlan plan) {
        return entries.stream()
                .map(entry -> plan.isGrouped() ? String.valueOf(entry.ordinal()) : entry.name())
                .collect(Collectors.joining(", "));
    }
}
