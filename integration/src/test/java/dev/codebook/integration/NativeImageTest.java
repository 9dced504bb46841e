package dev.codebook.integration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.codebook.CatalogGenerated;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/**
 * GraalVM's native image needs to be told what a program does by reflection, which resources it opens and which proxies it
 * makes. Generated code, and the classes that it uses, do none of these.
 */
class NativeImageTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.codebook");

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "that are generated", type -> outermost(type).isAnnotatedWith(CatalogGenerated.class));

    private static final DescribedPredicate<JavaAccess<?>> HIDDEN = DescribedPredicate.describe(
            "that a native image does not see",
            access -> access.getTargetOwner().getPackageName().equals("java.lang.reflect")
                    || access.getTargetOwner().isAssignableTo(ClassLoader.class)
                    || access.getTargetOwner().isAssignableTo(ServiceLoader.class)
                    || access.getTargetOwner().isAssignableTo(ResourceBundle.class)
                    || access.getTargetOwner().isEquivalentTo(Class.class)
                            && access.getTarget()
                                    .getName()
                                    .matches("forName|newInstance|getRe.*|get(Declared)?(Method|Field|Constructor).*"));

    private static final ArchRule NOTHING_HIDDEN = noClasses().should().accessTargetWhere(HIDDEN);

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(NativeImageTest::outermost).orElse(type);
    }

    @Test
    void generatedCodeUsesNothingThatANativeImageWouldHaveToBeToldOf() {
        JavaClasses generated = CLASSES.that(GENERATED);
        assertTrue(generated.contain("dev.codebook.integration.providers.SmtpCode"));
        assertTrue(generated.contain("dev.codebook.integration.checked.FaultCode$Data$TitleTextsDe"));
        assertTrue(generated.contain("dev.codebook.integration.groups.ParcelsCode$Road"));
        NOTHING_HIDDEN.check(generated);
    }

    @Test
    void norDoTheClassesThatItUses() {
        NOTHING_HIDDEN.check(CLASSES.that(DescribedPredicate.describe(
                "of the catalog's module", type -> type.getPackageName().equals("dev.codebook.smtp"))));
    }

    /** What the rule is good for. */
    @Test
    void theRuleFindsReflectionAndResources() {
        JavaClasses here = new ClassFileImporter().importClasses(Reflects.class, Opens.class);
        assertThrows(AssertionError.class, () -> NOTHING_HIDDEN.check(here.that(is(Reflects.class))));
        assertThrows(AssertionError.class, () -> NOTHING_HIDDEN.check(here.that(is(Opens.class))));
    }

    private static DescribedPredicate<JavaClass> is(Class<?> type) {
        return DescribedPredicate.describe(type.getName(), found -> found.isEquivalentTo(type));
    }

    private static final class Reflects {
        static Object reflect() throws ReflectiveOperationException {
            return Class.forName("java.lang.String");
        }
    }

    private static final class Opens {
        static Enumeration<?> open() throws java.io.IOException {
            return Opens.class.getClassLoader().getResources("a");
        }
    }
}
