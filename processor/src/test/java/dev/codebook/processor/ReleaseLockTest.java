package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.AnnotationRulesTest.Shows;
import dev.codebook.processor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was released stays: consumers hold the values of the constants in their classes. */
class ReleaseLockTest {

    private static final String SHOP = """
            catalog: shop
            syntax: number
            entries:
              ANYTHING: { code: "*", title: Anything }
              SOLD_OUT: { code: 41, title: Sold out, aliases: [GONE] }
              CLOSED: { code: 42, title: Closed }
            """;

    private static final String WRITE = "-Acodebook.lock=write";

    @TempDir
    Path folder;

    @Test
    void nothingIsWrittenUnasked() {
        assertEquals("", compile(SHOP).log());
        assertFalse(Files.exists(lock()));
    }

    @Test
    void writesWhatIsReleased() throws IOException {
        assertEquals("", compile(SHOP, WRITE).log());
        List<String> lines = Files.readAllLines(lock());
        assertTrue(lines.get(3).matches("\\[shop\\] [0-9a-f]{16}"), lines.toString());
        assertEquals(
                List.of("ANYTHING = *", "CLOSED = 42", "GONE = 41", "SOLD_OUT = 41"), lines.subList(4, lines.size()));
    }

    @Test
    void keepsWhatOtherCatalogsOfTheFolderReleased() throws IOException {
        compile(SHOP.replace("shop", "other"), WRITE);
        String other = Files.readString(lock());
        compile(SHOP, WRITE);
        assertTrue(Files.readString(lock()).startsWith(other), Files.readString(lock()));
        assertEquals("", compile(SHOP).log());
    }

    @Test
    void newEntriesAndOtherTextsAreFree() {
        compile(SHOP, WRITE);
        assertEquals(
                "",
                compile(SHOP.replace("Sold out", "All gone") + "  MOVED: { code: 43, title: Moved }\n")
                        .log());
    }

    @Test
    @Shows(Rule.RELEASED_CONSTANT)
    void aReleasedConstantMustNotGo() {
        compile(SHOP, WRITE);
        assertProblem(
                "codebook.lock:6:1: CLOSED was released with the code 42, and is not there any more"
                        + " [released-constant]",
                SHOP.replace("CLOSED", "SHUT"));
        assertEquals(
                "",
                compile(SHOP.replace("CLOSED: { ", "SHUT: { aliases: [CLOSED], "))
                        .log());
    }

    @Test
    void aReleasedAliasMustNotGo() {
        compile(SHOP, WRITE);
        assertProblem(
                "codebook.lock:7:1: GONE was released with the code 41, and is not there any more"
                        + " [released-constant]",
                SHOP.replace(", aliases: [GONE]", ""));
    }

    @Test
    void aReleasedConstantKeepsItsCode() {
        compile(SHOP, WRITE);
        String changed = SHOP.replace("42", "44");
        assertProblem(
                "shop.yaml:6:19: CLOSED was released with the code 42, and has 44 now [released-constant]", changed);
        String help =
                "help: keep 42, and give 44 to a new entry; only with \"deprecated\" and \"replaced_by\" may CLOSED have another code";
        assertTrue(compile(changed).errors().get(0).contains(help));
        assertEquals(
                "",
                compile(changed.replace(
                                "title: Closed", "title: Closed, deprecated: Too coarse., replaced_by: SOLD_OUT"))
                        .log());
    }

    @Test
    @Shows(Rule.LOCK_FILE)
    void aLockFileThatWasEditedByHandIsTold() throws IOException {
        compile(SHOP, WRITE);
        String written = Files.readString(lock());
        Files.writeString(lock(), written.replace("CLOSED = 42\n", ""));
        assertProblem(
                "codebook.lock:4:1: what stands here of shop is not what was written: it was edited by hand"
                        + " [lock-file]",
                SHOP);
        Files.writeString(lock(), written.replace("CLOSED = 42", "CLOSED is 42"));
        assertTrue(compile(SHOP).errors().get(0).contains(":6:1: this is no line of a lock file [lock-file]"));
        Files.writeString(lock(), written.lines().limit(4).reduce("", (all, line) -> all + line + "\n"));
        assertTrue(compile(SHOP).errors().get(0).contains("it was edited by hand [lock-file]"));
    }

    @Test
    void aMistakeInTheCatalogIsNoBreachOfTheLock() {
        compile(SHOP, WRITE);
        Javac.Result result = compile(SHOP.replace("code: 42", "code: fortytwo"));
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(result.errors().get(0).contains("[bad-code]"), result.log());
    }

    /** Consumers write {@code ShopCode.Stock.SOLD_OUT}. */
    @Test
    void aReleasedConstantStaysInItsEnum() throws IOException {
        String divided = """
                catalog: shop
                syntax: number
                groups: area
                attributes: { area: { values: { STOCK: Stock., HOURS: Hours. } } }
                entries:
                  ANYTHING: { code: "*", title: Anything, area: HOURS }
                  SOLD_OUT: { code: 41, title: Sold out, aliases: [GONE], area: STOCK }
                  CLOSED: { code: 42, title: Closed }
                """;
        assertEquals("", compile(divided, WRITE).log());
        List<String> lines = Files.readAllLines(lock());
        assertEquals(
                List.of("Hours.ANYTHING = *", "Hours.CLOSED = 42", "Stock.GONE = 41", "Stock.SOLD_OUT = 41"),
                lines.subList(4, lines.size()));
        assertEquals("", compile(divided).log());
        assertProblem(
                "codebook.lock:6:1: Hours.CLOSED was released with the code 42, and is Stock.CLOSED now"
                        + " [released-constant]",
                divided.replace("title: Closed", "title: Closed, area: STOCK"));
        assertProblem(
                "codebook.lock:6:1: Hours.CLOSED was released with the code 42, and is not there any more"
                        + " [released-constant]",
                divided.replace("CLOSED", "SHUT"));
        List<String> undivided = compile(SHOP).errors();
        assertEquals(4, undivided.size(), undivided.toString());
        assertTrue(undivided.get(1).contains("Hours.CLOSED was released with the code 42, and is CLOSED now"));
    }

    /** Whoever leaves the option in the build is protected just as well. */
    @Test
    void isNotWrittenOverWhatWasReleased() throws IOException {
        compile(SHOP, WRITE);
        String written = Files.readString(lock());
        List<String> errors = compile(SHOP.replace("CLOSED", "SHUT"), WRITE).errors();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("CLOSED was released with the code 42, and is not there any more"));
        assertEquals(written, Files.readString(lock()));
    }

    @Test
    void isNotWrittenOverAFileThatDoesNotRead() throws IOException {
        compile(SHOP, WRITE);
        String conflict =
                Files.readString(lock()).replace("CLOSED = 42\n", "<<<<<<< ours\nCLOSED = 42\n>>>>>>> theirs\n");
        Files.writeString(lock(), conflict);
        String added = SHOP + "  MOVED: { code: 43, title: Moved }\n";
        assertTrue(compile(added, WRITE).errors().get(0).contains("this is no line of a lock file [lock-file]"));
        assertEquals(conflict, Files.readString(lock()));
    }

    @Test
    void isLeftAloneWhereNothingIsNew() throws IOException {
        compile(SHOP, WRITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(lock(), longAgo);
        assertEquals("", compile(SHOP, WRITE).log());
        assertEquals(longAgo, Files.getLastModifiedTime(lock()));
    }

    /** It would lie where the compiler happens to run. */
    @Test
    void cannotBeWrittenForATextThatNobodyFinds() {
        Javac.Result result = new Javac(folder)
                .with(
                        "consumer/package-info.java",
                        "@dev.codebook.CodeCatalog(yaml = \"catalog: shop\\n\" + \"syntax: number\\nentries:\\n"
                                + "  ANYTHING: { code: '*', title: Anything }\") package consumer;")
                .compile(WRITE);
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(result.errors().get(0).contains("the lock file cannot be written"), result.log());
        assertFalse(Files.exists(Path.of("codebook.lock")));
    }

    private Path lock() {
        return folder.resolve("src/consumer/codebook.lock");
    }

    private void assertProblem(String message, String catalog) {
        List<String> errors = compile(catalog).errors();
        assertEquals(1, errors.size(), errors.toString());
        String first = errors.get(0).lines().findFirst().orElseThrow();
        assertTrue(first.endsWith("/" + message), first);
        assertTrue(errors.get(0).contains("help: "), errors.get(0));
    }

    private Javac.Result compile(String catalog, String... options) {
        return new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"shop.yaml\") package consumer;")
                .with("consumer/shop.yaml", catalog)
                .compile(options);
    }
}
