package dev.codebook.processor.match;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.match.NaiveMatching.Reply;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is reported as unreachable never wins at run time, and whatever else there is wins somewhere. */
class ReachPropertyTest {

    private static final String PLACE = "(?: (?:in \\S+ )?on line \\d+)?";
    private static final Pattern REPORT = Pattern.compile(
            "(?:more specific entries win|(\\w+)" + PLACE + " wins) wherever (\\w+)" + PLACE + " matches");

    /** Stands for the winner where it takes several. */
    private static final String SEVERAL = "";

    @Provide
    Arbitrary<String> catalogs() {
        return Arbitraries.longs().map(seed -> Catalogs.withConditions(new Random(seed)));
    }

    @Property(tries = 400)
    void reportsExactlyTheEntriesThatNeverWin(@ForAll("catalogs") String yaml, @ForAll long seed) {
        boolean allWin = assertReports(yaml, seed, 500).isEmpty();
        Statistics.label("entries")
                .collect(allWin ? "all reachable" : "some not")
                .coverage(it -> it.check("some not").percentage(share -> share > 10));
    }

    /**
     * Compares what is reported with who wins.
     *
     * @return for each entry that is reported, the one that wins
     */
    static Map<String, String> assertReports(String yaml, long seed, int replies) {
        Catalog catalog = Catalogs.catalog(yaml);
        RunTime runTime = new RunTime(catalog);
        Map<String, String> winners = winners(yaml);
        for (Entry entry : catalog.entries()) {
            List<Reply> witnesses = Replies.witnesses(entry);
            if (winners.containsKey(entry.name())) {
                witnesses.forEach(
                        reply -> assertNotEquals(entry.name(), runTime.winner(reply), () -> reply + "\n" + yaml));
            } else {
                assertTrue(
                        witnesses.stream()
                                .anyMatch(reply -> runTime.winner(reply).equals(entry.name())),
                        () -> entry.name() + " never wins in\n" + yaml);
            }
        }
        Replies.random(new Random(seed)).limit(replies).forEach(reply -> {
            String winner = runTime.winner(reply);
            assertTrue(!winners.containsKey(winner), () -> winner + " wins for " + reply + " in\n" + yaml);
        });
        return winners;
    }

    @Property(tries = 400)
    void namesAnEntryThatGoesBeforeWhereverTheOtherMatches(@ForAll("catalogs") String yaml, @ForAll long seed) {
        Catalog catalog = Catalogs.catalog(yaml);
        RunTime runTime = new RunTime(catalog);
        Map<String, String> winners = winners(yaml);
        winners.forEach((loser, winner) -> {
            for (Reply reply : Replies.witnesses(catalog.find(loser).orElseThrow())) {
                List<String> found = runTime.match(reply);
                assertTrue(
                        winner.equals(SEVERAL)
                                || found.indexOf(winner) >= 0 && found.indexOf(winner) < found.indexOf(loser),
                        () -> winner + " before " + loser + " for " + reply + " in\n" + yaml);
            }
            Statistics.label("winners")
                    .collect(winner.equals(SEVERAL) ? "several" : "one")
                    .coverage(it -> {
                        it.check("several").count(count -> count > 0);
                        it.check("one").count(count -> count > 0);
                    });
        });
    }

    /** For each entry that is reported, the one that wins. */
    private static Map<String, String> winners(String yaml) {
        Map<String, String> winners = new LinkedHashMap<>();
        Catalogs.problems(yaml).stream()
                .filter(problem -> problem.rule() == Rule.UNREACHABLE_ENTRY)
                .forEach(problem -> {
                    Matcher report = REPORT.matcher(problem.message());
                    assertTrue(report.matches(), problem.message());
                    winners.put(report.group(2), report.group(1) == null ? SEVERAL : report.group(1));
                });
        return winners;
    }
}
