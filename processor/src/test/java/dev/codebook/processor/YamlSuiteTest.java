package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.plan.TypePlanner;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The inputs of the public YAML test suite, good and bad, as whole catalogs and as values in one: problems in plain words
 * come of them, or Java, and never an exception.
 */
class YamlSuiteTest {

    private static final Path CASES = Path.of("src/test/resources/yaml-test-suite/cases.json");
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** How the YAML library begins and words what it has to say. */
    private static final List<String> FOREIGN_WORDS =
            List.of("while ", "expected", "token", "scanning", "parsing", "org.yaml", "Exception");

    private static final String ENTRY = """
        catalog: shop
        syntax: text
        attributes:
          notes: { type: text }
        entries:
          ANYTHING: { code: "*", title: Anything, notes: None }
          SOLD:
            code: sold
            title: Sold
            %s:%s
        """;

    /** One input of the suite, good or bad. */
    record Case(String id, String name, String yaml) {

        @Override
        public String toString() {
            return id + " " + name;
        }

        /** Below a key of an entry, as deep as that must be. */
        String below(String key) {
            String indented = yaml.indent(8).replaceAll("(?m)^ +$", "");
            return ENTRY.formatted(key, "\n" + indented);
        }
    }

    static List<Case> cases() {
        return List.of(JsonMapper.shared().readValue(CASES.toFile(), Case[].class));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNoCatalog(Case input) {
        Outcome<List<SourceFile>> files = files(input.yaml());
        assertFalse(files.isSound());
        assertExplained(files.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAValueOrExplained(Case input) {
        for (String key : List.of("description", "notes", "aliases", "exception", "no_such_key")) {
            Outcome<List<SourceFile>> files = files(input.below(key));
            assertExplained(files.problems());
            assertTrue(files.value().isPresent(), "the entry before it is right");
            assertEquals(List.of(), SourceCheck.of(files.value().get(), false).errors());
        }
    }

    private static void assertExplained(List<Problem> problems) {
        assertAll(problems.stream().map(problem -> () -> {
            assertTrue(problem.place().isPresent(), problem.message());
            String ours = problem.message().replaceAll("(?s)\".*\"", "");
            assertEquals(
                    List.of(), FOREIGN_WORDS.stream().filter(ours::contains).toList(), problem.message());
            assertTrue(ProblemReporter.text(problem).contains(" | "), problem.message());
        }));
    }

    private static Outcome<List<SourceFile>> files(String yaml) {
        return assertTimeout(
                LONGEST,
                () -> CatalogText.of(yaml)
                        .map(catalog -> TypePlanner.plan(
                                catalog, new TypePlanner.Target("suite", true, true, Optional.empty())))
                        .map(Generators::generate));
    }
}
