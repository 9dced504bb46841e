package dev.codebook.processor.check;

import dev.codebook.processor.match.Reach;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every entry must have an input that is diagnosed as it. */
final class ReachRules {

    private ReachRules() {}

    static void unreachableEntries(Catalog catalog, Findings findings) {
        List<Entry> entries =
                catalog.entries().stream().filter(findings::isSound).toList();
        Reach reach = Reach.of(entries);
        Set<Place> ambiguous = ambiguousCodes(findings);
        entries.stream()
                .filter(entry -> entry.codes().stream().noneMatch(code -> ambiguous.contains(code.place())))
                .filter(entry -> !reach.canWin(entry))
                .forEach(entry -> findings.problems().add(problem(entry, reach.winner(entry), catalog)));
    }

    /** Where an entry asks what another one asks: that it never wins would be the same mistake, told twice. */
    private static Set<Place> ambiguousCodes(Findings findings) {
        return findings.problems().toList().stream()
                .filter(problem -> problem.rule() == Rule.AMBIGUOUS_CODES)
                .flatMap(problem -> problem.place().stream())
                .collect(Collectors.toSet());
    }

    private static Problem problem(Entry entry, Optional<Entry> winner, Catalog catalog) {
        Place place = place(entry, winner, catalog);
        String win = winner.map(other -> other.name() + seenFrom(place, other) + " wins")
                .orElse("more specific entries win");
        return Problem.at(
                        place,
                        Rule.UNREACHABLE_ENTRY,
                        win + " wherever " + entry.name() + seenFrom(place, entry) + " matches")
                .help(help(entry, winner));
    }

    private static String seenFrom(Place place, Entry entry) {
        return entry.place().equals(place) ? "" : " " + entry.place().seenFrom(place);
    }

    /** That of an inherited entry is seldom in a file of who hides it: there, the one that hides it is named. */
    private static Place place(Entry entry, Optional<Entry> winner, Catalog catalog) {
        if (catalog.says(entry.place())) {
            return entry.place();
        }
        return winner.map(Entry::place).filter(catalog::says).orElse(catalog.place());
    }

    private static String help(Entry entry, Optional<Entry> winner) {
        if (winner.isPresent() && winner.get().origin().layer() > entry.origin().layer()) {
            return "if it shall be gone, add " + entry.name() + " to \"remove:\"; else let "
                    + winner.get().name() + " ask for more, or match less";
        }
        if (winner.isPresent() && !winner.get().condition().isNone()) {
            return "merge the two, or let " + winner.get().name()
                    + " ask for more: a longer fragment, a host, a command";
        }
        return entry.condition().isNone()
                ? "remove the entry, or widen its code"
                : "remove the entry, or give it a code or wording that the others do not have";
    }
}
