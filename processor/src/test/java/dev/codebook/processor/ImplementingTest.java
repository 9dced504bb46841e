package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.AnnotationRulesTest.Shows;
import dev.codebook.processor.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The enum implements interfaces of the consumer whose methods it has. */
class ImplementingTest {

    private static final String CATALOG = """
            catalog: shop
            syntax: text
            suppress: unused-attribute
            attributes:
              retry: { values: { NO: Never., YES: Again. } }
              run_book: { type: text }
              links: { type: list }
              home: { type: uri }
              pause: { type: duration }
              tries: { type: integer }
            entries:
              ANYTHING: { code: "*", title: Anything, retry: NO, home: "https://example.com/", pause: PT1S, tries: 1 }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String code(); String title(); String name(); int ordinal(); String toString(); String runBook();",
                "CharSequence title(); Object retry(); Comparable<String> code(); java.io.Serializable description();",
                "ShopCode.Retry retry(); java.util.Optional<ShopCode> parent(); boolean covers(ShopCode other);",
                "Enum<?> retry(); Enum<ShopCode.Retry> RETRY = null;",
                "java.util.Optional<? extends Asked> parent(); boolean equals(Object other);",
                "java.util.List<String> links(); static String find() { return \"\"; }",
                "Iterable<? extends CharSequence> links(); default String help() { return title(); } String title();",
                "interface Wide<T> { T title(); } interface Narrow extends Wide<String> {}",
                "class Optional {} interface List {} enum Serializable {} @interface CatalogGenerated {} class Map {}",
                "String URI = \"\"; int Duration = 1, OptionalInt = 2, Optional = 3; Object Integer = 4, List = 5, Map = 6;",
                "int Arrays = 1, Math = 2, Character = 3, IntStream = 4, String = 5, System = 6; boolean DATA = true;",
                ""
            })
    void implementsWhatItHas(String methods) {
        assertEquals("", project(methods).compile("-Xlint:all", "-Werror").log());
    }

    @Test
    void implementsSeveralThatInheritAndFillIn() {
        Javac.Result result = project("String title();")
                .with("consumer/Base.java", "package consumer; interface Base<T> { T help(); T title(); }")
                .with(
                        "consumer/Other.java",
                        "package consumer; sealed interface Other extends Base<String> permits ShopCode {"
                                + " default String help() { return title(); } }")
                .with("consumer/package-info.java", annotation("{Asked.class, Other.class}"))
                .with("consumer/More.java", "package consumer; class More { Other other = ShopCode.ANYTHING; }")
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    @Test
    void implementsUnderEclipse() {
        String methods = "String title(); ShopCode.Retry retry(); java.util.Optional<ShopCode> parent();"
                + " int ordinal(); boolean covers(ShopCode other); String toString();";
        Ecj good = Ecj.compile(project(methods));
        assertTrue(good.succeeded(), good.log());
    }

    @Test
    void tellsUnderEclipseWhatItLacks() {
        Ecj bad = Ecj.compile(project("String help();"));
        assertFalse(bad.succeeded());
        assertTrue(bad.log().contains("ShopCode lacks java.lang.String help(), which Asked asks for"), bad.log());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            String phone();                     | add an attribute: "phone: { type: text, description: ... }", or make it a default method of Asked
            java.util.List<String> callOut();   | add an attribute: "call_out: { type: list, description: ... }", or make it a default method of Asked
            ShopCode.Blame blame();             | add an attribute: "blame: { description: ..., values: ... }", or make it a default method of Asked
            int weight();                       | make it a default method of Asked
            String title(int length);           | make it a default method of Asked
            <T> T title(Class<T> type);         | make it a default method of Asked
            int compareTo(String other);        | make it a default method of Asked
            Object clone();                     | make it a default method of Asked
            """)
    void tellsWhatTheEnumLacks(String method, String help) {
        List<String> errors = project(method).compile().errors();
        assertTrue(errors.get(0).startsWith("ShopCode lacks "), errors.get(0));
        assertTrue(errors.get(0).endsWith("help: " + help), errors.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int title();                        | ShopCode.title() returns String, and Asked asks for int
            Integer title();                    | ShopCode.title() returns String, and Asked asks for java.lang.Integer
            default int code() { return 1; }    | ShopCode.code() returns String, and Asked asks for int
            java.util.List<Integer> links();    | ShopCode.links() returns java.util.List<String>, and Asked asks for java.util.List<java.lang.Integer>
            java.util.Optional<String> parent(); | ShopCode.parent() returns java.util.Optional<consumer.ShopCode>, and Asked asks for java.util.Optional<java.lang.String>
            Thread.State retry();               | ShopCode.retry() returns consumer.ShopCode.Retry, and Asked asks for java.lang.Thread.State
            Object diagnose(String text);       | ShopCode.diagnose() is static, and that of Asked is not
            """)
    void tellsWhatTheEnumHasOtherwise(String method, String message) {
        assertErrors(project(method), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            String.class                    | java.lang.String is no interface
            int.class                       | int is no interface
            Asked[].class                   | consumer.Asked[] is no interface
            Deprecated.class                | java.lang.Deprecated is no interface
            java.util.function.Supplier.class | java.util.function.Supplier has type parameters, which the annotation cannot give
            Closed.class                    | consumer.Closed is sealed, and does not permit ShopCode
            Annotated.Inner.class           | consumer.Annotated.Inner cannot be seen by the generated types
            '{Asked.class, Asked.class}'    | consumer.Asked is named twice
            Hiding.class                    | consumer.Hiding has a nested type ShopDiagnosis, which hides the generated one
            Obscuring.class                 | consumer.Obscuring has a field Data, which hides the generated type of that name
            Diagnosing.class                | consumer.Diagnosing has a field ShopDiagnosis, which hides the generated type of that name
            '{One.class, Two.class}'        | One and Two both have a default help()
            """)
    void tellsWhichInterfacesNoEnumImplements(String value, String message) {
        Javac project = project("")
                .with("consumer/Hiding.java", "package consumer; interface Hiding { enum ShopDiagnosis {} }")
                .with("consumer/Obscuring.java", "package consumer; interface Obscuring { int Data = 1, Retry = 2; }")
                .with("consumer/Diagnosing.java", "package consumer; interface Diagnosing { int ShopDiagnosis = 1; }")
                .with(
                        "consumer/Closed.java",
                        "package consumer; sealed interface Closed { record Only() implements Closed {} }")
                .with("consumer/One.java", "package consumer; interface One { default void help() {} }")
                .with("consumer/Two.java", "package consumer; interface Two { default void help() {} }")
                .with("consumer/package-info.java", "")
                .with(
                        "consumer/Annotated.java",
                        "package consumer; class Annotated { private interface Inner {} "
                                + annotation(value).replace("package consumer;", "interface Nested {} }"));
        assertErrors(project, message);
    }

    @Test
    void tellsThatATypeIsNotThere() {
        Javac project = project("").with("consumer/package-info.java", annotation("Missing.class"));
        List<String> errors = project.compile().errors();
        assertTrue(
                errors.get(0).startsWith("a type of \"implementing\" cannot be found [implementing]"), errors.get(0));
    }

    @Test
    @Shows(Rule.IMPLEMENTING)
    void pointsAtTheMember() {
        Javac.Result result = project("String phone();").compile();
        assertEquals(
                annotation("Asked.class").indexOf(".class") + 1,
                result.diagnostics().get(0).getColumnNumber());
    }

    private static void assertErrors(Javac project, String message) {
        List<String> errors = project.compile().errors();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith(message + " [implementing]"), errors.get(0));
    }

    private static String annotation(String interfaces) {
        return "@dev.codebook.CodeCatalog(value = \"/catalog.yaml\", implementing = " + interfaces
                + ") package consumer;";
    }

    private Javac project(String methods) {
        return new Javac(folder)
                .with("catalog.yaml", CATALOG)
                .with("consumer/package-info.java", annotation("Asked.class"))
                .with("consumer/Asked.java", "package consumer; interface Asked { " + methods + " }");
    }
}
