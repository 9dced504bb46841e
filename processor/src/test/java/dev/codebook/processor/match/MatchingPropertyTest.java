package dev.codebook.processor.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Input;
import dev.codebook.smtp.SmtpIndex;
import dev.codebook.smtp.SmtpReply;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
            Set<String> names = new LinkedHashSet<>();
            matching.covering(entry).forEach(covering -> names.add(covering.name()));
            assertEquals(Set.copyOf(naive.covering(entry)), names, () -> entry.name() + " in\n" + yaml);
        }
    }

    @Property(tries = 60)
    void reportsTheEntriesThatNoInputReaches(@ForAll("smtpCatalogs") String yaml) {
        Catalog catalog = Catalogs.catalog(yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        List<String> unreachable = catalog.entries().stream()
                .filter(entry -> !naive.isReachable(entry))
                .map(entry -> "more specific entries win wherever " + entry.name() + " matches")
                .toList();
        List<String> reported = Catalogs.problems(yaml).stream()
                .filter(problem -> problem.rule() == Rule.UNREACHABLE_ENTRY)
                .map(problem -> problem.message())
                .toList();
        assertEquals(unreachable, reported, () -> yaml);
    }

    @Property(tries = 300)
    void theIndexFindsTheRanksThatMatch(@ForAll("smtpCatalogs") String yaml) {
        Matching matching = Matching.of(Catalogs.catalog(yaml));
        List<String> codes =
                matching.ranked().stream().map(ranked -> ranked.code().text()).toList();
        SmtpIndex index = SmtpIndex.of(codes);
        for (Input input : NaiveMatching.universe("smtp")) {
            List<Integer> expected = new ArrayList<>();
            for (int rank = 0; rank < codes.size(); rank++) {
                if (matching.ranked().get(rank).code().matches(input)) {
                    expected.add(rank);
                }
            }
            assertEquals(expected, ranks(index, (Input.Smtp) input), () -> input + " in " + codes);
        }
    }

    private static List<Integer> ranks(SmtpIndex index, Input.Smtp input) {
        String enhanced =
                input.subject() < 0 ? "" : input.enhancedClass() + "." + input.subject() + "." + input.detail();
        long codes = SmtpReply.of(input.replyCode(), enhanced, "").codes();
        if (input.subject() >= 0 && codes >>> 20 << 20 == codes >>> 24 << 24) {
            codes |= (long) input.enhancedClass() << 20 | (long) input.subject() << 10 | input.detail();
        }
        List<Integer> ranks = new ArrayList<>();
        for (int rank = index.next(codes, -1); rank >= 0; rank = index.next(codes, rank)) {
            ranks.add(rank);
        }
        return ranks;
    }
}
