package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.plan.TypePlanner;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.read.TranslationReader;
import dev.codebook.processor.yaml.YamlParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes of a catalog are: problems that can be printed come of them, or Java, or both; soon, and never an
 * exception. A build replays the inputs that were kept and looks for new ones for some seconds;
 * {@code docs/robustness.md} has the command that looks for longer.
 */
class CatalogFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Counts what the test itself takes: that a machine is busy, or asleep, is no finding. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Looking up what every name means takes so much longer than parsing that it is done for one text in as many. */
    private static final int ANALYZED = 8;

    private static final Outcome<Catalog> PARENT = catalog("parent.yaml", """
            catalog: parent
            syntax: smtp
            attributes:
              retry: { values: { NO: Never., LATER: After a pause. } }
              notes: { type: list }
            entries:
              ROOT: { code: "*", title: Root, retry: NO }
              FAILURE: { code: 5xx, title: Failure, exception: true }
              FULL: { code: x.2.2, title: Full, text: [quota], retry: LATER, notes: [a, b] }
            """.getBytes(StandardCharsets.UTF_8));

    private static final Outcome<Catalog> TRANSLATED = catalog("shop.yaml", """
            catalog: shop
            syntax: text
            languages: de
            translated: [description, notes]
            attributes:
              notes: { type: text }
            entries:
              UNKNOWN: { code: "*", title: Unknown, description: Nobody knows., notes: Ask. }
              OVER: { code: SHOP-1, title: Over, exception: true, message: "{tenant} over {limit:int}" }
            """.getBytes(StandardCharsets.UTF_8));

    /** The catalogs of the other tests, good and bad, are where it starts from, and what was found worth trying in long runs. */
    static Stream<byte[]> catalogs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            List<byte[]> catalogs = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CatalogFuzzTest::read)
                    .toList();
            return Stream.concat(catalogs.stream(), corpus().stream());
        }
    }

    private static List<byte[]> corpus() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(CatalogFuzzTest.class.getResourceAsStream("catalog-corpus.zip"))) {
            while (zip.getNextEntry() != null) {
                inputs.add(zip.readAllBytes());
            }
        }
        return inputs;
    }

    @MethodSource("catalogs")
    @FuzzTest(maxDuration = "10s")
    void makesProblemsOrJavaOfAnyBytes(byte[] bytes) {
        long start = CLOCK.getCurrentThreadCpuTime();
        boolean isTranslation = new String(bytes, StandardCharsets.UTF_8).contains("translates");
        Outcome<List<SourceFile>> files = (isTranslation ? translation(bytes) : catalog("catalog.yaml", bytes))
                .map(catalog -> TypePlanner.plan(
                        catalog, new TypePlanner.Target("fuzz", bytes.length % 2 == 0, true, Optional.empty())))
                .map(Generators::generate);
        long printed = files.problems().stream()
                .map(ProblemReporter::text)
                .filter(text -> !text.isBlank())
                .count();
        assertEquals(files.problems().size(), printed);
        assertTrue(files.value().isPresent() || printed > 0, "neither problems nor Java");
        Duration taken = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
        assertTrue(taken.compareTo(LONGEST) < 0, () -> "took " + taken);
        files.ifPresent(generated -> assertIsJava(generated, Arrays.hashCode(bytes) % ANALYZED == 0));
    }

    private static void assertIsJava(List<SourceFile> files, boolean analyze) {
        SourceCheck check = SourceCheck.of(files, analyze);
        assertEquals(List.of(), check.errors());
        assertEquals(files.stream().map(SourceFile::typeName).toList(), check.topLevelTypes());
    }

    private static Outcome<Catalog> catalog(String path, byte[] bytes) {
        return new Resource(path, bytes)
                .decode()
                .then(YamlParser::parse)
                .then(document -> CatalogReader.read(document, CatalogFuzzTest::parent, CatalogFuzzTest::team))
                .then(CatalogValidator::validate);
    }

    private static Outcome<Catalog> translation(byte[] bytes) {
        return new Resource("shop.de.yaml", bytes)
                .decode()
                .then(YamlParser::parse)
                .then(document -> TRANSLATED.then(catalog -> TranslationReader.read(document, catalog, "de")));
    }

    private static Outcome<Catalog> parent(Located<String> name) {
        return name.value().equals("parent")
                ? PARENT
                : Outcome.none(Problem.at(name.place(), Rule.CATALOG_NOT_FOUND, "there is no catalog"));
    }

    private static Outcome<ScalarType.JavaEnum> team(Located<String> name) {
        return name.value().equals("fuzz.Team")
                ? Outcome.of(new ScalarType.JavaEnum("fuzz", List.of("Team"), List.of("SALES", "SUPPORT"), Map.of()))
                : Outcome.none(Problem.at(name.place(), Rule.UNKNOWN_TYPE, "there is no type"));
    }

    private static byte[] read(Path file) {
        return Javac.read(file).getBytes(StandardCharsets.UTF_8);
    }
}
