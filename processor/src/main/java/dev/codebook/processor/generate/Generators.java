package dev.codebook.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plan to source: four types, one generator each. */
public final class Generators {

    /** The annotation that marks generated types for tools that read class files. */
    public static final ClassName MARKER = ClassName.get("dev.codebook", "CatalogGenerated");

    private static final String PROCESSOR = "dev.codebook.processor.CodebookProcessor";

    private Generators() {}

    /** The files of a catalog. */
    public static List<SourceFile> generate(TypePlan plan) {
        return List.of(
                file(plan, CodeGenerator.generate(plan)),
                file(plan, ConstantsGenerator.generate(plan)),
                file(plan, DiagnosisGenerator.generate(plan)),
                file(plan, ExceptionGenerator.generate(plan)));
    }

    /** The methods that the enum will have, beside those of every enum. */
    public static List<MethodSpec> codeMethods(TypePlan plan) {
        return CodeGenerator.generate(plan).build().methodSpecs();
    }

    /** The names of the types that will be nested in the enum, at whatever depth. */
    public static Set<String> typesOfCode(TypePlan plan) {
        return nested(CodeGenerator.generate(plan).build()).map(TypeSpec::name).collect(Collectors.toSet());
    }

    private static Stream<TypeSpec> nested(TypeSpec type) {
        return type.typeSpecs().stream().flatMap(inner -> Stream.concat(Stream.of(inner), nested(inner)));
    }

    /** The methods that the root exception will have, beside those that it inherits. */
    public static List<MethodSpec> exceptionMethods(TypePlan plan) {
        return ExceptionGenerator.generate(plan).build().methodSpecs();
    }

    /** The methods that the other exceptions will have, beside those of the root exception. */
    public static List<MethodSpec> factoryMethods(TypePlan plan) {
        return ExceptionGenerator.generate(plan).build().typeSpecs().stream()
                .flatMap(nested -> nested.methodSpecs().stream())
                .filter(method -> !method.isConstructor())
                .toList();
    }

    private static SourceFile file(TypePlan plan, TypeSpec.Builder type) {
        type.addAnnotation(MARKER);
        plan.generatedAnnotation()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", PROCESSOR)
                        .addMember("comments", "$S", "catalog " + plan.catalog())
                        .build()));
        TypeSpec built = type.build();
        JavaFile file = JavaFile.builder(plan.code().packageName(), built)
                .indent("    ")
                .build();
        return new SourceFile(built.name(), SourceFile.shortenComments(file.toString()));
    }
}
