package dev.codebook.processor;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;

/** Arrows between packages point one way. */
@AnalyzeClasses(packages = "dev.codebook.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.codebook.processor";

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy(ROOT)
            .layer("generate")
            .definedBy(ROOT + ".generate")
            .layer("reference")
            .definedBy(ROOT + ".reference")
            .layer("contract")
            .definedBy(ROOT + ".contract")
            .layer("plan")
            .definedBy(ROOT + ".plan")
            .layer("check")
            .definedBy(ROOT + ".check")
            .layer("read")
            .definedBy(ROOT + ".read")
            .layer("match")
            .definedBy(ROOT + ".match")
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("yaml")
            .definedBy(ROOT + ".yaml")
            .layer("syntax")
            .definedBy(ROOT + ".syntax")
            .layer("problem")
            .definedBy(ROOT + ".problem")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("reference")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("root", "contract")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("root", "contract", "generate", "reference")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("match")
            .mayOnlyBeAccessedByLayers("plan", "check")
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers("root", "read")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("root", "contract", "generate", "reference", "plan", "check", "read", "match")
            .whereLayer("syntax")
            .mayOnlyBeAccessedByLayers("generate", "reference", "plan", "check", "read", "match", "model");

    @ArchTest
    static final ArchRule ONLY_THE_PARSER_KNOWS_YAML = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static final ArchRule ONLY_THE_ROOT_TALKS_TO_THE_COMPILER = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.annotation.processing..", "javax.tools..");
}
