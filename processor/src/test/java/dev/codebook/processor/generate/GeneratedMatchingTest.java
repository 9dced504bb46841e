package dev.codebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.match.Catalogs;
import dev.codebook.processor.match.NaiveMatching;
import dev.codebook.processor.match.NaiveMatching.Reply;
import dev.codebook.processor.match.Replies;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Input;
import dev.codebook.smtp.SmtpReply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * The types of random catalogs, some of them divided into groups, compiled and asked, say what the reference says. A build tries few of them, since each is
 * compiled; {@code docs/robustness.md} has the command that tries more.
 */
class GeneratedMatchingTest {

    private static final int ENTRIES = 5;

    @Provide
    Arbitrary<Tuple2<String, String>> catalogs() {
        return Arbitraries.of("smtp", "number", "text")
                .flatMap(syntax -> Arbitraries.longs()
                        .map(seed -> Tuple.of(syntax, reachable(new Random(seed), r -> Catalogs.random(syntax, r)))));
    }

    @Provide
    Arbitrary<String> catalogsWithConditions() {
        return Arbitraries.longs().map(seed -> reachable(new Random(seed), Catalogs::withConditions));
    }

    private static String reachable(Random random, Function<Random, String> catalogs) {
        return Stream.generate(() -> catalogs.apply(random))
                .filter(yaml -> Catalogs.isFreeOfProblems(yaml)
                        && Catalogs.catalog(yaml).entries().size() > ENTRIES)
                .findFirst()
                .map(yaml ->
                        random.nextBoolean() ? yaml : yaml.replaceFirst("attributes:", "groups: retry\nattributes:"))
                .orElseThrow();
    }

    @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void diagnosesLikeTheReference(@ForAll("catalogs") Tuple2<String, String> syntaxAndCatalog) {
        String yaml = syntaxAndCatalog.get2();
        Catalog catalog = Catalogs.catalog(yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        inDirectory(directory -> {
            Compiled compiled = Compiled.of(directory, yaml);
            assertTrue(compiled.success(), () -> compiled.output() + yaml);
            NaiveMatching.universe(syntaxAndCatalog.get1()).stream()
                    .filter(GeneratedMatchingTest::isSpeakable)
                    .forEach(input -> assertDiagnosis(
                            diagnose(compiled, input), naive.match(input), catalog, input + " in\n" + yaml));
            assertEntries(compiled, catalog, naive, yaml);
        });
    }

    @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void diagnosesWordingHostAndCommandLikeTheReference(
            @ForAll("catalogsWithConditions") String yaml, @ForAll long seed) {
        Catalog catalog = Catalogs.catalog(yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        Map<String, String> files = Catalogs.files(yaml);
        String topmost = files.keySet().stream().reduce((lower, upper) -> upper).orElseThrow();
        inDirectory(directory -> {
            Compiled compiled = Compiled.of(directory, files, topmost);
            assertTrue(compiled.success(), () -> compiled.output() + yaml);
            Replies.random(new Random(seed))
                    .filter(reply -> isSpeakable(reply.input()))
                    .limit(200)
                    .forEach(reply -> assertDiagnosis(
                            diagnose(compiled, reply), naive.match(reply), catalog, reply + " in\n" + yaml));
        });
    }

    private static void assertDiagnosis(Object diagnosis, List<String> expected, Catalog catalog, String asked) {
        assertEquals(expected, names((List<?>) Compiled.call(diagnosis, "because")), asked);
        assertEquals(expected.get(0), Compiled.call(diagnosis, "code").toString(), asked);
        for (Attribute attribute : catalog.attributes()) {
            assertEquals(
                    cascade(catalog, expected, attribute),
                    Compiled.call(diagnosis, attribute.name()).toString(),
                    asked);
        }
    }

    private static void assertEntries(Compiled compiled, Catalog catalog, NaiveMatching naive, String yaml) {
        for (Entry entry : catalog.entries()) {
            Object constant = constant(compiled, entry.name());
            assertEquals(entry.title(), Compiled.call(constant, "title"), yaml);
            for (Entry other : catalog.entries()) {
                assertEquals(
                        other == entry || naive.covering(other).contains(entry.name()),
                        covers(compiled, constant, constant(compiled, other.name())),
                        () -> entry.name() + " covers " + other.name() + "\n" + yaml);
            }
        }
    }

    /** A reader of text finds no enhanced code of class 6, and no reply code of that class. */
    private static boolean isSpeakable(Input input) {
        if (input instanceof Input.Smtp smtp) {
            return smtp.enhancedClass() != 6;
        }
        return !(input instanceof Input.Text text) || !text.text().isEmpty();
    }

    private static Object diagnose(Compiled compiled, Reply reply) {
        Input.Smtp smtp = (Input.Smtp) reply.input();
        SmtpReply asked = SmtpReply.of(smtp.replyCode(), enhanced(smtp), reply.text());
        SmtpReply from = reply.host() == null ? asked : asked.from(reply.host());
        SmtpReply to = reply.command() == null ? from : from.to(reply.command());
        return compiled.call("RandomCode", "diagnose", new Class<?>[] {SmtpReply.class}, to);
    }

    private static Object diagnose(Compiled compiled, Input input) {
        if (input instanceof Input.Smtp smtp) {
            Class<?>[] types = {int.class, String.class};
            return compiled.call("RandomCode", "diagnose", types, smtp.replyCode(), enhanced(smtp));
        }
        String text = input instanceof Input.Text word
                ? word.text() + ": words after it"
                : "status " + ((Input.Number) input).number() + ", words after it";
        return compiled.call("RandomCode", "diagnose", new Class<?>[] {String.class}, text);
    }

    private static String enhanced(Input.Smtp smtp) {
        return smtp.subject() < 0 ? "" : smtp.enhancedClass() + "." + smtp.subject() + "." + smtp.detail();
    }

    private static List<String> names(List<?> constants) {
        return constants.stream().map(Object::toString).toList();
    }

    private static String cascade(Catalog catalog, List<String> matched, Attribute attribute) {
        return matched.stream()
                .flatMap(name -> catalog.find(name).orElseThrow().choice(attribute).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Object constant(Compiled compiled, String name) {
        return compiled.call("RandomCode", "valueOf", new Class<?>[] {String.class}, name);
    }

    private static boolean covers(Compiled compiled, Object constant, Object other) {
        try {
            return (boolean) compiled.type("RandomCode")
                    .getMethod("covers", compiled.type("RandomCode"))
                    .invoke(constant, other);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done in a directory that is there only for as long as that takes: thousands of them would fill a disk. */
    private static void inDirectory(DirectoryAction action) {
        try {
            Path directory = Files.createTempDirectory("codebook");
            try {
                action.run(directory);
            } finally {
                try (Stream<Path> files = Files.walk(directory)) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something done in a directory. */
    @FunctionalInterface
    private interface DirectoryAction {

        void run(Path directory) throws IOException;
    }
}
