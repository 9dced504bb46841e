package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated from each catalog is known to the letter, and every compiler setting takes it. */
class GoldenTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(GoldenCase golden, @TempDir Path folder) {
        Javac project = golden.into(new Javac(folder));
        Javac.Result result = project.compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
        Map<String, String> generated = GoldenCase.made(project);
        if (UPDATE) {
            golden.update(generated);
        }
        Map<String, String> expected = GoldenCase.files(golden.expected());
        assertEquals(expected.keySet(), generated.keySet(), "-Dgoldens=update writes what is generated now");
        expected.forEach((name, text) -> assertSame(golden + "/expected/" + name, text, generated.get(name)));
    }

    private static void assertSame(String file, String expected, String actual) {
        String[] expectedLines = expected.split("\n", -1);
        String[] actualLines = actual.split("\n", -1);
        for (int i = 0; i < Math.max(expectedLines.length, actualLines.length); i++) {
            String expectedLine = i < expectedLines.length ? expectedLines[i] : "(the end)";
            String actualLine = i < actualLines.length ? actualLines[i] : "(the end)";
            if (!expectedLine.equals(actualLine)) {
                fail(file + ":" + (i + 1) + " differs first\n  expected: " + expectedLine + "\n  generated: "
                        + actualLine + "\nIf the change is meant, run with -Dgoldens=update and read the difference.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAscii(GoldenCase golden) {
        GoldenCase.files(golden.expected())
                .forEach((name, text) -> assertTrue(
                        name.endsWith(".md") || text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F), name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarning(GoldenCase golden, @TempDir Path folder) {
        Javac project = golden.expectedInto(new Javac(folder));
        assertClean(project.compilePlain("-Xlint:all", "-Werror", "-encoding", "US-ASCII"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDocumented(GoldenCase golden, @TempDir Path folder) {
        Javac project = golden.expectedInto(new Javac(folder));
        assertClean(project.compilePlain("-Xdoclint:all/protected", "-Xdoclint:all,-missing", "-Werror"));
    }

    /** Of the serial form, Javadoc shows private members, too. */
    @ParameterizedTest
    @MethodSource("cases")
    void isDocumentedInItsSerialForm(GoldenCase golden, @TempDir Path folder) {
        Javac project = golden.into(new Javac(folder));
        project.compile();
        assertEquals("", project.document(folder.resolve("pages"), Javac.filesBelow(project.generated(), ".java")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesInANamedModule(GoldenCase golden, @TempDir Path folder) {
        if (golden.packageFolder().isEmpty()) {
            return; // Java: a named module has no unnamed package
        }
        Javac project = golden.into(new Javac(folder)).with("module-info.java", module(golden));
        String modulePath = Javac.classPath();
        assertClean(project.compile("-Xlint:all", "-Werror", "-encoding", "US-ASCII", "--module-path", modulePath));
    }

    /** A module that does not see the annotation for generated source, as most do not. */
    private static String module(GoldenCase golden) {
        String replies = Javac.read(golden.folder().resolve("catalog.yaml")).contains("syntax: smtp")
                ? "requires transitive dev.codebook.catalog;"
                : "";
        return "/** A consumer. */ module consumer { exports golden; requires static dev.codebook.annotations; "
                + replies + " }";
    }

    private static void assertClean(Javac.Result result) {
        assertEquals("", result.log());
        assertTrue(result.succeeded());
    }
}
