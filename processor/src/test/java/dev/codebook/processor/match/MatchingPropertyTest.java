package dev.codebook.processor.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.processor.match.NaiveMatching.Reply;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Input;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random catalogs and inputs, against a reference that tries everything. */
class MatchingPropertyTest {

    @Provide
    Arbitrary<String> catalogs() {
        Arbitrary<String> syntaxes = Arbitraries.of("smtp", "number", "text");
        return syntaxes.flatMap(syntax -> Arbitraries.longs().map(seed -> Catalogs.random(syntax, new Random(seed))));
    }

    @Provide
    Arbitrary<String> smtpCatalogs() {
        return Arbitraries.longs().map(seed -> Catalogs.random("smtp", new Random(seed)));
    }

    @Provide
    Arbitrary<String> catalogsWithConditions() {
        return Arbitraries.longs().map(seed -> Catalogs.withConditions(new Random(seed)));
    }

    @Property(tries = 300)
    void matchesWhatTheReferenceMatches(@ForAll("catalogs") String yaml) {
        Catalog catalog = Catalogs.catalog(yaml);
        Matching matching = Matching.of(catalog);
        NaiveMatching naive = new NaiveMatching(catalog);
        for (Input input : NaiveMatching.universe(catalog.syntax().key())) {
            List<String> names = matching.match(input).stream().map(Entry::name).toList();
            assertEquals(naive.match(input), names, () -> input + " in\n" + yaml);
        }
    }

    @Property(tries = 300)
    void coversWhatTheReferenceCovers(@ForAll("catalogs") String yaml) {
        Catalog catalog = Catalogs.catalog(yaml);
        Matching matching = Matching.of(catalog);
        NaiveMatching naive = new NaiveMatching(catalog);
        for (Entry entry : catalog.entries()) {
            assertEquals(
                    Set.copyOf(naive.covering(entry)),
                    names(matching.covering(entry)),
                    () -> entry.name() + " in\n" + yaml);
        }
    }

    @Property(tries = 60)
    void coversWhatMatchesEveryReplyThatTheCoveredEntryMatches(@ForAll("catalogsWithConditions") String yaml) {
        Catalog catalog = Catalogs.catalog(yaml);
        Matching matching = Matching.of(catalog);
        NaiveMatching naive = new NaiveMatching(catalog);
        for (Entry entry : catalog.entries()) {
            Set<String> always = names(catalog.entries());
            Replies.witnesses(entry).forEach(reply -> always.retainAll(naive.match(reply)));
            always.remove(entry.name());
            assertEquals(always, names(matching.covering(entry)), () -> entry.name() + " in\n" + yaml);
        }
    }

    private static Set<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::name).collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void reportsTheEntriesThatNoInputReaches(@ForAll("smtpCatalogs") String yaml) {
        Catalog catalog = Catalogs.catalog(yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        List<String> unreachable = catalog.entries().stream()
                .filter(entry -> !naive.isReachable(entry))
                .map(Entry::name)
                .toList();
        List<String> reported = Catalogs.problems(yaml).stream()
                .filter(problem -> problem.rule() == Rule.UNREACHABLE_ENTRY)
                .map(problem -> problem.message().replaceAll(".* wherever (\\w+) matches", "$1"))
                .toList();
        assertEquals(unreachable, reported, () -> yaml);
    }

    @Property(tries = 300)
    void theMatcherFindsTheEntriesThatMatch(@ForAll("smtpCatalogs") String yaml) {
        Catalog catalog = Catalogs.catalog(yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        RunTime runTime = new RunTime(catalog);
        for (Input input : NaiveMatching.universe("smtp")) {
            List<String> found = runTime.match(new Reply(input, "", null, null));
            assertEquals(naive.match(input), found, () -> input + " in\n" + yaml);
        }
    }

    @Property(tries = 300)
    void theMatcherFindsTheEntriesWhoseConditionsAreFulfilled(
            @ForAll("catalogsWithConditions") String yaml, @ForAll long seed) {
        Catalog catalog = Catalogs.catalog(yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        RunTime runTime = new RunTime(catalog);
        Replies.random(new Random(seed))
                .limit(100)
                .forEach(reply -> assertEquals(naive.match(reply), runTime.match(reply), () -> reply + " in\n" + yaml));
    }
}
