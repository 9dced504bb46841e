package dev.codebook.processor.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few of the catalogs of {@link MatchingPropertyTest} and {@link ReachPropertyTest}, always the same: quick enough to be
 * asked about every mutant.
 */
class MatchingSampleTest {

    private final MatchingPropertyTest properties = new MatchingPropertyTest();

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "number", "text"})
    void matchesAndCoversWhatTheReferenceDoes(String syntax) {
        for (int seed = 0; seed < 3; seed++) {
            String yaml = Catalogs.random(syntax, new Random(seed));
            properties.matchesWhatTheReferenceMatches(yaml);
            properties.coversWhatTheReferenceCovers(yaml);
        }
    }

    /** As the entry that matches a pair of codes whatever its wording covers those that ask for wording. */
    @Test
    void anEntryCoversOthersThatHaveTheSameOnlyCode() {
        Catalog catalog = Catalogs.catalog("""
                catalog: random
                syntax: smtp
                entries:
                  ROOT: { code: "*", title: Anything else }
                  REFUSED: { code: 550 5.7.1, title: Refused }
                  LISTED: { code: 550 5.7.1, text: is listed, title: Listed }
                """);
        Entry listed = catalog.find("LISTED").orElseThrow();
        assertEquals(
                List.of("REFUSED", "ROOT"),
                Matching.of(catalog).covering(listed).stream().map(Entry::name).toList());
    }

    /** Each leaves a part of the range, and the entry with both leaves none. */
    @ParameterizedTest
    @CsvSource({"550 5.1.1, 550 5.2.1", "550 5.1.1, 5.2.1", "5.1.1, 550 5.2.1", "5.1.1, 5.2.1"})
    void twoCodesCoverARangeTogether(String one, String other) {
        Catalog catalog = Catalogs.catalog("""
                catalog: random
                syntax: smtp
                entries:
                  ROOT: { code: "*", title: Anything else }
                  ONE: { code: %1$s, text: ghi, title: One of them }
                  OTHER: { code: %2$s, text: ghi, title: The other }
                  BOTH: { code: [%1$s, %2$s], text: def, title: Both }
                  RANGE: { code: "550 5.[1-2].1", all: [def, ghi], title: All of the range }
                """.formatted(one, other));
        Entry range = catalog.find("RANGE").orElseThrow();
        assertEquals(
                List.of("BOTH", "ROOT"),
                Matching.of(catalog).covering(range).stream().map(Entry::name).toList());
    }

    @Test
    void matchesAndReportsWhereThereAreConditions() {
        Map<String, String> winners = new TreeMap<>();
        for (int seed = 0; seed < 4; seed++) {
            String yaml = Catalogs.withConditions(new Random(seed));
            properties.theMatcherFindsTheEntriesWhoseConditionsAreFulfilled(yaml, seed);
            properties.coversWhatMatchesEveryReplyThatTheCoveredEntryMatches(yaml);
            winners.putAll(ReachPropertyTest.assertReports(yaml, seed, 5));
        }
        assertFalse(winners.isEmpty());
    }
}
