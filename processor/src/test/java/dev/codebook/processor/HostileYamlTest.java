package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs that are made to harm, or that an editor stored in its own way: a problem or the right result, soon and at small cost. */
class HostileYamlTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Bytes that a thread may allocate for each byte of a catalog, and for the smallest one. */
    private static final long PER_BYTE = 1_000;

    private static final int LARGE = 500_000;

    private static final long AT_LEAST = 50_000_000;

    private static final String GOOD = """
        catalog: shop
        title: Zürich
        syntax: number
        entries:
          UNKNOWN: { code: "*", title: Unknown }
          GONE:
            code: 410
            title: Gone
            description: |
              It was here.
              It is gone.
        """;

    private static final List<Arguments> REFUSED = List.of(
            Arguments.of("alias bomb", aliasBomb(), "1:4", "the anchor \"&a0\" is not supported"),
            Arguments.of(
                    "alias to itself", GOOD + "self: &self [*self]\n", "12:7", "the anchor \"&self\" is not supported"),
            Arguments.of(
                    "an escape beyond Unicode",
                    GOOD + "x: \"\\U80000000\"\n",
                    "12:7",
                    "a \\ in double quotes begins an escape, and this is none"),
            Arguments.of(
                    "an escape that ends with the file",
                    GOOD + "x: \"\\u",
                    "12:7",
                    "a \\ in double quotes begins an escape, and this is none"),
            Arguments.of(
                    "merge keys", GOOD + "  M:\n    <<: { a: b }\n", "13:5", "the merge key \"<<\" is not supported"),
            Arguments.of(
                    "deep sequences",
                    GOOD + "deep: " + "[".repeat(400_000),
                    "12:38",
                    "lists and mappings are nested more than 32 levels deep"),
            Arguments.of(
                    "deep mappings",
                    GOOD + "deep: " + "{a: ".repeat(100_000),
                    "12:131",
                    "lists and mappings are nested more than 32 levels deep"),
            Arguments.of(
                    "deep indentation",
                    GOOD + "deep:\n" + deepIndentation(2_000),
                    "44:33",
                    "lists and mappings are nested more than 32 levels deep"),
            Arguments.of(
                    "deep keys",
                    GOOD + "? ".repeat(200_000),
                    "12:65",
                    "lists and mappings are nested more than 32 levels deep"),
            Arguments.of(
                    "class of Java",
                    GOOD.replace("title: Zürich", "title: !!javax.script.ScriptEngineManager [[!!java.net.URL [x]]]"),
                    "2:8",
                    "the tag \"!!javax.script.ScriptEngineManager\" is not supported"),
            Arguments.of(
                    "class of Java, in full",
                    GOOD.replace("title: Zürich", "title: !<tag:yaml.org,2002:java.lang.Runtime> x"),
                    "2:8",
                    "the tag \"!!java.lang.Runtime\" is not supported"),
            Arguments.of(
                    "tag of its own",
                    "%TAG !e! tag:acme.com,2000:\n---\n" + GOOD.replace("title: Zürich", "title: !e!x y"),
                    "4:8",
                    "the tag \"tag:acme.com,2000:x\" is not supported"),
            Arguments.of(
                    "binary", GOOD.replace("Zürich", "!!binary AAAA"), "2:8", "the tag \"!!binary\" is not supported"),
            Arguments.of(
                    "two documents",
                    GOOD + "---\n" + GOOD,
                    "12:1",
                    "a second document begins here; a catalog is one document"),
            Arguments.of(
                    "many documents",
                    GOOD + "--- x\n".repeat(100_000),
                    "12:1",
                    "a second document begins here; a catalog is one document"),
            Arguments.of("many keys of one name", "a: b\n".repeat(2_000), "2:1", "\"a\" is already written on line 1"),
            Arguments.of("NUL", GOOD.replace("ü", "\0"), "2:9", "the control character U+0000 cannot stand in YAML"),
            Arguments.of(
                    "NUL, far down",
                    GOOD + "#\uD83D\uDE00\r\n".repeat(5_000) + "\uD83D\uDE00\0",
                    "5012:2",
                    "the control character U+0000 cannot stand in YAML"),
            Arguments.of(
                    "a long line",
                    GOOD + "long: " + "a".repeat(500_000),
                    "12:1",
                    "the line is longer than 500000 characters"),
            Arguments.of("nothing", "", "1:1", "the catalog is empty"),
            Arguments.of("a byte-order mark and nothing", "\uFEFF", "1:1", "the catalog is empty"),
            Arguments.of("blanks", " ".repeat(400_000), "1:1", "the catalog is empty"),
            Arguments.of("comments", "# no more\n".repeat(100_000), "1:1", "the catalog is empty"));

    private static String aliasBomb() {
        String levels = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
                .collect(Collectors.joining());
        return "a0: &a0 [x]\n".replace("a0: &", "a: &") + levels + GOOD;
    }

    private static String deepIndentation(int levels) {
        return IntStream.range(1, levels).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFUSED")
    void tellsWhatItDoesNotRead(String name, String text, String place, String message) {
        Outcome<Catalog> catalog = inBounds(text.length(), () -> CatalogText.of(text));
        assertEquals(
                List.of("catalog.yaml:" + place + ": " + message),
                catalog.problems().stream()
                        .map(problem -> problem.place().orElseThrow() + ": " + problem.message())
                        .filter(told -> told.endsWith(message))
                        .limit(1)
                        .toList(),
                () -> catalog.problems().stream()
                        .map(ProblemReporter::text)
                        .limit(5)
                        .collect(Collectors.joining("\n")));
    }

    /** Whatever may take long to read, on lines as long as they may be. */
    static Stream<String> large() {
        return Stream.of(
                "a",
                "- ",
                "[",
                "{",
                " ",
                "\t",
                "\"",
                "'",
                "|\n",
                "&a ",
                "*a ",
                "!a ",
                "? ",
                ": ",
                "-\n",
                "a: b\n",
                "# c\n",
                "{a: [b, ",
                "[], ",
                "\\",
                "%",
                "\r",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uD83D\uDE00",
                "a\n ",
                "[[[]]]\n",
                "--- a\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("large")
    void readsALargeFileInBounds(String piece) {
        for (String opening : List.of("", "text: ", "text: [", "text: \"", "text: |\n ", "#")) {
            String line = piece.repeat(100_000 / piece.length()) + "\n";
            String text = "catalog: shop\n" + (opening + line).repeat(LARGE / line.length());
            assertTrue(!inBounds(text.length(), () -> CatalogText.of(text))
                    .problems()
                    .isEmpty());
        }
    }

    @Test
    void readsNoMoreOfAFileThanItMay() throws IOException {
        Outcome<Catalog> catalog = inBounds(0, () -> {
            try (InputStream stream = new Endless()) {
                return CatalogText.of(Resource.read("catalog.yaml", stream));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(
                List.of("the file is larger than 10 MB"),
                catalog.problems().stream().map(Problem::message).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085"})
    void readsTheLineBreaksOfEverySystem(String lineBreak) {
        Outcome<Catalog> catalog = CatalogText.of(GOOD.replace("\n", lineBreak));
        assertEquals(List.of(), catalog.problems());
        assertEquals(CatalogText.of(GOOD).map(HostileYamlTest::shown), catalog.map(HostileYamlTest::shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085"})
    void countsTheLinesOfEverySystem(String lineBreak) {
        Outcome<Catalog> catalog =
                CatalogText.of(GOOD.replace("code: 410", "cod: 410").replace("\n", lineBreak));
        String told = ProblemReporter.text(catalog.problems().get(0));
        assertTrue(told.startsWith("catalog.yaml:7:5: the entry GONE has no key \"cod\""), told);
        assertTrue(told.contains("    7 |     cod: 410\n      |     ^~~\n"), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\uFEFF"})
    void readsAByteOrderMark(String mark) {
        assertEquals(
                CatalogText.of(GOOD).map(HostileYamlTest::shown),
                CatalogText.of(mark + GOOD).map(HostileYamlTest::shown));
    }

    /** What editors store that are told nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void saysThatAFileIsNotUtf8(String name) {
        Charset charset = Charset.forName(name);
        for (String text : List.of("\uFEFF" + GOOD, GOOD, GOOD.replace("ü", "u"))) {
            Outcome<Catalog> catalog = CatalogText.of(text.getBytes(charset));
            assertEquals(1, catalog.problems().size());
            Problem problem = catalog.problems().get(0);
            assertEquals(
                    "1:1",
                    problem.place().orElseThrow().line() + ":"
                            + problem.place().orElseThrow().column());
            assertEquals("the file is " + name.replaceAll("[BL]E", "") + ", and not UTF-8", problem.message());
            assertEquals("save the file as UTF-8", problem.help());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "IBM037"})
    void saysWhichByteIsNotUtf8(String name) {
        Outcome<Catalog> catalog = CatalogText.of(GOOD.getBytes(Charset.forName(name)));
        assertEquals(1, catalog.problems().size());
        String message = catalog.problems().get(0).message();
        assertTrue(message.startsWith("the file is not UTF-8: the byte 0x"), message);
        assertEquals("save the file as UTF-8", catalog.problems().get(0).help());
    }

    /** What every entry says, but not where. */
    private static List<String> shown(Catalog catalog) {
        return Stream.concat(
                        Stream.of(catalog.title()),
                        catalog.entries().stream().map(entry -> entry.name() + entry.title() + entry.description()))
                .toList();
    }

    /** What was meant by each is looked for when it is printed, which few are. */
    @Test
    void comesToAnEndWithThousandsOfMisspelledNames() {
        String name = "A_NAME_THAT_IS_LONGER_THAN_MOST_OTHERS_";
        StringBuilder text =
                new StringBuilder("catalog: x\nsyntax: number\nentries:\n  R: { code: \"*\", title: R }\n");
        for (int i = 1000; i < 4500; i++) {
            text.append("  " + name + i + ": { code: " + i + ", title: T, deprecated: Old., replaced_by: " + name + "Q"
                    + i + " }\n");
        }
        Outcome<Catalog> catalog = assertTimeout(LONGEST, () -> CatalogText.of(text.toString()));
        assertEquals(3500, catalog.problems().size());
        assertEquals(
                "did you mean \"" + name + "1000\"?", catalog.problems().get(0).help());
    }

    /** In time, and with no more memory than the length of the text allows. */
    private static <T> T inBounds(long length, Supplier<T> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        T result = assertTimeout(LONGEST, work::get);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        long allowed = AT_LEAST + PER_BYTE * length;
        assertTrue(allocated < allowed, () -> allocated + " bytes for a text of " + length);
        return result;
    }

    /** A file that never ends, as a device does. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            return length;
        }
    }
}
