package dev.codebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which class files are deleted, of sources that a real compiler has compiled. */
class AnnotatedTypesTest {

    private static final String ANNOTATION = "package dev.codebook; public @interface CodeCatalog {}";

    @TempDir
    Path folder;

    @Test
    void withANestedTypeGoesTheOneAroundIt() throws IOException {
        compile("Outer", "class Outer { @dev.codebook.CodeCatalog static class Nested {} static class Other {} }");
        assertEquals(List.of("Outer$Other.class"), leftOf("Outer"));
    }

    @Test
    void bothMayAskForOne() throws IOException {
        compile("Outer", "@dev.codebook.CodeCatalog class Outer { @dev.codebook.CodeCatalog static class Nested {} }");
        assertEquals(2, AnnotatedTypes.deleteClasses(output()));
        assertEquals(List.of(), left());
    }

    @Test
    void withASecondTypeOfAFileGoesTheFirst() throws IOException {
        compile("First", "class First {} @dev.codebook.CodeCatalog class Second {} class Third {}");
        assertEquals(List.of("Third.class"), leftOf("First"));
    }

    @Test
    void whatAsksForNoCatalogStays() throws IOException {
        compile("Plain", "class Plain {}");
        assertEquals(List.of("Plain.class"), leftOf("Plain"));
    }

    @Test
    void aTypeMayHaveAnyName() throws IOException {
        compile("\u00dcbersicht", "@dev.codebook.CodeCatalog class \u00dcbersicht { String file = \"Other.java\"; }");
        compile("Other", "class Other {}");
        assertEquals(List.of("Other.class"), leftOf("\u00dcbersicht"));
    }

    private void compile(String name, String text) throws IOException {
        Path annotation = write("dev/codebook/CodeCatalog", ANNOTATION);
        Path source = write("p/" + name, "package p; " + text);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        output().toString(),
                        annotation.toString(),
                        source.toString());
        assertEquals(0, result);
    }

    private List<String> leftOf(String name) throws IOException {
        assertEquals(name.equals("Plain") ? 0 : 1, AnnotatedTypes.deleteClasses(output()));
        return left();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(output().resolve("p"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path output() {
        return folder.resolve("classes");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("sources/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
