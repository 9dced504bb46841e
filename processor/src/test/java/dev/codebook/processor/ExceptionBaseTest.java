package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.AnnotationRulesTest.Shows;
import dev.codebook.processor.problem.Rule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exceptions stand below a class of the consumer. */
class ExceptionBaseTest {

    private static final String CATALOG = """
            catalog: shop
            syntax: text
            entries:
              ANYTHING: { code: "*", title: Anything }
              SOLD: { code: sold, title: Sold, exception: true }
            """;

    private static final String THROWS = "/** S. */ private static final long serialVersionUID = 1L; ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Base extends Exception           | public Base(String m, Throwable c) { super(m, c); }
            class Base extends RuntimeException    | Base(String m) { super(m); }
            class Base extends java.io.IOException | protected Base(String m) { super(m); initCause(null); } static Base of(String m, Throwable c) { return null; }
            abstract class Base extends Exception  | Base(String m) { super(m); } public abstract String text(); abstract Object code();
            sealed class Base extends Exception permits ShopException | Base(String m) { super(m); }
            class Base extends Exception           | @Deprecated Base(String m) { super(m); }
            class Base extends Exception           | @Deprecated(forRemoval = true) Base(String m) { super(m); }
            class Base extends Exception           | Base(String m) { super(m); } enum CatalogGenerated {} @interface Serial {} class Override {}
            class Base extends Exception           | Base(String m) { super(m); } static int Override = 1, String = 2; private int ShopCode = 3;
            """)
    void standBelowTheClass(String head, String body) throws Exception {
        boolean isChecked = !head.contains("RuntimeException");
        Javac project = project(head, body)
                .with(
                        "consumer/Use.java",
                        "package consumer; class Use { static void use() " + (isChecked ? "throws ShopException " : "")
                                + "{ throw ShopCode.diagnose(\"sold\").toException(new Error()); } }");
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        URL[] classes = {project.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object diagnosis = loader.loadClass("consumer.ShopCode")
                    .getMethod("diagnose", String.class)
                    .invoke(null, "sold");
            Class<?> type = diagnosis.getClass();
            Error cause = new Error();
            Exception thrown =
                    (Exception) type.getMethod("toException", Throwable.class).invoke(diagnosis, cause);
            assertInstanceOf(loader.loadClass("consumer.Base"), thrown);
            assertEquals("consumer.ShopException$Sold", thrown.getClass().getName());
            assertEquals(diagnosis.toString(), thrown.getMessage());
            assertSame(cause, thrown.getCause());
            assertNull(((Exception) type.getMethod("toException").invoke(diagnosis)).getCause());
        }
    }

    @Test
    void suppressNoWarningThatNobodyGets() {
        project(
                        "class Base extends Exception",
                        "@Deprecated Base(String m) { super(m); } Base(String m, Throwable c) {}")
                .compile();
        String exception = Javac.read(folder.resolve("generated/consumer/ShopException.java"));
        assertFalse(exception.contains("SuppressWarnings"), exception);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void haveAStackTraceUnlessNoneIsWanted(boolean stackTraces) throws Exception {
        Javac project = project("class Base extends Exception", "Base(String m) { super(m); }")
                .with("consumer/package-info.java", annotation("Base.class, stackTraces = " + stackTraces));
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        URL[] classes = {project.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object diagnosis = loader.loadClass("consumer.ShopCode")
                    .getMethod("diagnose", String.class)
                    .invoke(null, "sold");
            Exception thrown =
                    (Exception) diagnosis.getClass().getMethod("toException").invoke(diagnosis);
            assertEquals(stackTraces, thrown.getStackTrace().length > 0);
        }
    }

    @Test
    void standBelowItUnderEclipse() {
        Ecj result = Ecj.compile(project("class Base extends Exception", "Base(String m) { super(m); }"));
        assertTrue(result.succeeded(), result.log());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            final class Base extends Exception  | Base(String m) { super(m); }  | consumer.Base is final
            sealed class Base extends Exception | Base(String m) { super(m); } static final class Only extends Base { Only() { super(null); } } | consumer.Base is sealed, and does not permit ShopException
            class Base extends Exception        | Base(String m) { super(m); } enum ShopCode {} | consumer.Base has a nested type ShopCode, which hides the generated one
            class Base extends Exception        | Base(String m) { super(m); } static int ShopCode; | consumer.Base has a field ShopCode, which hides the generated type of that name
            class Base extends Exception        | Base() {}                     | consumer.Base has no constructor (String, Throwable) or (String) that the generated types can call
            class Base extends Exception        | private Base(String m) {}     | consumer.Base has no constructor (String, Throwable) or (String) that the generated types can call
            class Base extends Exception        | Base(String m) throws Exception {} | consumer.Base has no constructor (String, Throwable) or (String) that the generated types can call
            class Base extends Exception        | Base(String m) {} int code() { return 1; } | consumer.Base has a method code(), which ShopException has otherwise
            class Base extends Exception        | Base(String m) {} public final String text() { return null; } | consumer.Base has a method text(), which ShopException has otherwise
            class Base extends Exception        | Base(String m) {} public final Throwable getCause() { return null; } | consumer.Base has a method getCause(), which ShopException has otherwise
            abstract class Base extends Exception | Base(String m) {} abstract String help(); | consumer.Base has an abstract method help(), which ShopException lacks
            """)
    @Shows(Rule.EXCEPTION_BASE)
    void tellsWhyTheyCannot(String head, String body, String message) {
        assertRefused(project(head, body), message);
    }

    @Test
    void tellsThatAClassBelongsToAnObject() {
        Javac project = project("class Base", "class Inner extends Exception { Inner(String m) { super(m); } }")
                .with("consumer/package-info.java", annotation("Base.Inner.class"));
        assertRefused(project, "consumer.Base.Inner belongs to an object of the class around it");
    }

    @Test
    void tellsThatCheckedContradictsIt() {
        Javac project = project("class Base extends RuntimeException", "Base(String m) { super(m); }")
                .with("consumer/package-info.java", annotation("Base.class, checked = true"));
        assertRefused(project, "consumer.Base is unchecked, and checked = true asks for checked exceptions");
    }

    @Test
    void tellsThatATypeIsNotThere() {
        List<String> errors = project("class Base", "")
                .with("consumer/package-info.java", annotation("Missing.class"))
                .compile()
                .errors();
        assertTrue(errors.get(0).startsWith("the type of \"exceptionBase\" cannot be found ["), errors.get(0));
    }

    @Test
    void tellsThatItInsistsOnAStackTrace() {
        String insisting = "@Override public final synchronized Throwable fillInStackTrace() { return this; }";
        Javac project = project("class Base extends Exception", "Base(String m) { super(m); } " + insisting)
                .with("consumer/package-info.java", annotation("Base.class, stackTraces = false"));
        assertRefused(project, "consumer.Base has a method fillInStackTrace(), which ShopException has otherwise");
    }

    private static void assertRefused(Javac project, String message) {
        List<String> errors = project.compile().errors();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith(message + " [exception-base]"), errors.get(0));
    }

    private static String annotation(String base) {
        return "@dev.codebook.CodeCatalog(value = \"/catalog.yaml\", exceptionBase = " + base + ") package consumer;";
    }

    private Javac project(String head, String body) {
        return new Javac(folder)
                .with("catalog.yaml", CATALOG)
                .with("consumer/package-info.java", annotation("Base.class"))
                .with("consumer/Base.java", "package consumer; " + head + " { " + THROWS + body + " }");
    }
}
