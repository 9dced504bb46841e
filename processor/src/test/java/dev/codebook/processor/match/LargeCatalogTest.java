package dev.codebook.processor.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading, checking and matching take a time that grows with the entries: what asked all pairs would take many minutes. */
class LargeCatalogTest {

    private static final int ENTRIES = 40_000;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void growsLinearlyWithNumbers() {
        assertGrowsLinearly("number", i -> String.valueOf(100_000 + i));
    }

    @Test
    void growsLinearlyWithWords() {
        assertGrowsLinearly("text", i -> "ACME-" + i);
    }

    @Test
    void growsLinearlyWithEnhancedStatusCodes() {
        assertGrowsLinearly("smtp", i -> (i % 2 + 4) + "." + i / 2 % 990 + "." + i / 1_980);
    }

    private static void assertGrowsLinearly(String syntax, IntFunction<String> code) {
        String yaml = "catalog: large\nsyntax: " + syntax + "\nentries:\n  ROOT: { code: \"*\", title: Root }\n"
                + IntStream.range(0, ENTRIES)
                        .mapToObj(i -> "  E" + i + ": { code: " + code.apply(i)
                                + ", title: T, exception: true, message: \"{a}\" }\n")
                        .collect(Collectors.joining());
        assertTimeout(LONGEST, () -> {
            List<Rule> rules =
                    Catalogs.problems(yaml).stream().map(Problem::rule).toList();
            assertEquals(List.of(Rule.TOO_MANY_ENTRIES), rules);
            Catalog catalog = Catalogs.unchecked(yaml);
            Matching matching = Matching.of(catalog);
            for (Entry entry : catalog.entries()) {
                assertEquals(entry.isRoot() ? 0 : 1, matching.covering(entry).size());
            }
        });
    }
}
