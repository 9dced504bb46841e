package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is legal and yet doubtful is told and stops no build; its author can say that it is meant. */
class WarningsTest {

    private static final String DOUBTFUL = """
            catalog: shop
            syntax: text
            attributes:
              runbook: { type: text }
            entries:
              ANYTHING: { code: "*", title: Anything }
              OTHER: { code: 5.10, title: Other }
            """;

    private static final List<String> BOTH = List.of("unused-attribute", "unquoted-text");

    @TempDir
    Path folder;

    @Test
    void warnsAndGenerates() {
        Javac.Result result = compile("", DOUBTFUL);
        assertEquals(BOTH, warnings(result));
        assertTrue(result.succeeded());
        assertTrue(Files.exists(folder.resolve("classes/consumer/ShopCode.class")));
    }

    @Test
    void warnsAtTheNameOfTheCatalog() {
        Diagnostic<?> warning = compile("", DOUBTFUL).diagnostics().get(0);
        assertEquals(Diagnostic.Kind.WARNING, warning.getKind());
        assertEquals(1, warning.getLineNumber());
        assertEquals("@dev.codebook.CodeCatalog(value = ".length() + 1, warning.getColumnNumber());
    }

    @Test
    void warnsUnderEclipse() {
        Ecj result = Ecj.compile(project("", DOUBTFUL));
        assertTrue(result.succeeded(), result.log());
        assertTrue(
                result.log().contains("catalog.yaml:4:3: no entry has the attribute runbook [unused-attribute]"),
                result.log());
    }

    @Test
    void writesReferenceAndLockInSpiteOfThem() {
        Javac.Result result = compile(", reference = dev.codebook.Reference.JSON", DOUBTFUL);
        assertEquals(BOTH, warnings(result));
        assertTrue(Files.exists(folder.resolve("classes/META-INF/codebook/reference/shop.json")));
    }

    @Test
    void isSilentWhereTheAnnotationSaysSo() {
        assertEquals(List.of("unquoted-text"), warnings(compile(", suppress = \"unused-attribute\"", DOUBTFUL)));
        Javac.Result result = compile(", suppress = {\"unused-attribute\", \"unquoted-text\"}", DOUBTFUL);
        assertEquals("", result.log());
    }

    @Test
    void isSilentWhereTheCatalogSaysSo() {
        assertEquals(List.of("unquoted-text"), warnings(compile("", DOUBTFUL + "suppress: unused-attribute\n")));
        assertEquals(
                "",
                compile("", DOUBTFUL + "suppress: [unused-attribute, unquoted-text]\n")
                        .log());
    }

    @Test
    void knowsEachWarningThatTheAnnotationSuppresses() {
        Javac.Result result = compile(", suppress = {\"duplicate-code\", \"unused-attribute\"}", DOUBTFUL);
        assertEquals(1, result.errors().size());
        assertTrue(
                result.errors().get(0).startsWith("there is no warning \"duplicate-code\" [unknown-value]"),
                result.log());
        assertTrue(result.diagnostics().stream()
                .anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR
                        && one.getColumnNumber()
                                == "@dev.codebook.CodeCatalog(value = \"catalog.yaml\", suppress = ".length() + 1));
    }

    /** The attribute may well be used by the entry that cannot be read. */
    @Test
    void warnsOnlyOfWhatIsRight() {
        Javac.Result result = compile("", DOUBTFUL + "  WRONG: { code: [], title: Wrong, runbook: x }\n");
        assertEquals(List.of(), warnings(result));
        assertEquals(1, result.errors().size());
    }

    @Test
    void leavesDoubtsAboutAParentToItsAuthor() {
        Javac.Result result = project("", "catalog: child\nextends: parent.yaml\n")
                .with("consumer/parent.yaml", DOUBTFUL)
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    @Test
    void countsWhatItDoesNotPrint() {
        String entries = IntStream.range(0, 40)
                .mapToObj(i -> "  E" + i + ": { code: 1." + i + "0, title: T }\n")
                .collect(Collectors.joining());
        List<String> messages =
                compile(", suppress = \"unused-attribute\"", DOUBTFUL + entries).errorsAndWarnings();
        assertEquals(26, messages.size());
        assertEquals("and 16 more warnings in this catalog", messages.get(25));
    }

    private Javac.Result compile(String members, String catalog) {
        return project(members, catalog).compile();
    }

    private Javac project(String members, String catalog) {
        String annotation = "@dev.codebook.CodeCatalog(value = \"catalog.yaml\"" + members + ")";
        return new Javac(folder)
                .with("consumer/package-info.java", annotation + " package consumer;")
                .with("consumer/catalog.yaml", catalog);
    }

    /** The rules of the warnings, in the order in which they are told. */
    private static List<String> warnings(Javac.Result result) {
        return result.diagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.WARNING)
                .map(one -> one.getMessage(null).lines().findFirst().orElseThrow())
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .peek(id -> Rule.warning(id).orElseThrow())
                .toList();
    }
}
