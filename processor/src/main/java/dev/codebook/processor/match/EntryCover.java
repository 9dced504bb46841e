package dev.codebook.processor.match;

import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the entries that match whatever another one matches. Few of a large catalog come into question for one entry: those
 * that ask for wording only where the entry asks for it, too, and of the others those under codes that overlap its own.
 */
final class EntryCover {

    private final List<Ranked> ranked;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> coveringPlaces = new ArrayList<>();
    private final Map<Integer, List<Entry>> withoutWording = new HashMap<>();
    private final CodeIndex coveringCodes;
    private final CodeCover codes;
    private final WordingIndex wordings = new WordingIndex();

    /**
     * Prepares for questions about some entries.
     *
     * @param matching the entries that may cover others
     * @param ranked the same, by their codes
     * @param entries those that may be covered
     */
    EntryCover(List<Entry> matching, List<Ranked> ranked, List<Entry> entries) {
        this.ranked = ranked;
        for (Ranked step : ranked) {
            if (mayCoverAnother(step)) {
                coveringPlaces.add(places.size());
            }
            places.put(step.code().text(), places.size());
        }
        this.coveringCodes = new CodeIndex(
                coveringPlaces.stream().map(place -> ranked.get(place).code()).toList());
        this.codes = new CodeCover(Ranked.codesOf(entries));
        matching.stream().filter(entry -> entry.condition().hasText()).forEach(wordings::add);
    }

    /** A code that matches a single input covers no other alone, but may do so together with others of its entry. */
    private static boolean mayCoverAnother(Ranked step) {
        return !step.code().isSingle()
                || step.entries().stream().anyMatch(entry -> entry.codes().size() > 1);
    }

    /**
     * The entries that cover this one, the most specific first: where each stands is decided by the most specific of its codes
     * that overlap the canonical one of the entry.
     */
    List<Entry> covering(Entry entry) {
        Set<Integer> overlapping = overlapping(entry.code());
        Set<Entry> candidates = new LinkedHashSet<>(askingForWordingOf(entry));
        overlapping.forEach(place -> candidates.addAll(withoutWording(place)));
        Comparator<Entry> order = Comparator.comparing(candidate -> first(overlapping, candidate));
        return candidates.stream()
                .filter(candidate -> candidate != entry && covers(candidate, entry))
                .sorted(order.thenComparing(candidate ->
                        ranked.get(first(overlapping, candidate)).entries().indexOf(candidate)))
                .toList();
    }

    /** Whatever covers the entry matches in each way to fulfil its condition, and so in the first. */
    private Set<Entry> askingForWordingOf(Entry entry) {
        Condition way = entry.condition().ways().findFirst().orElseThrow();
        return wordings.askingFor(way.fragments());
    }

    /** The places of the codes that overlap this one; of those that cover no other only itself. */
    private Set<Integer> overlapping(Code code) {
        Set<Integer> overlapping = new HashSet<>();
        coveringCodes
                .near(code)
                .map(coveringPlaces::get)
                .filter(place -> ranked.get(place).code().overlaps(code))
                .forEach(overlapping::add);
        if (code.isSingle() && places.containsKey(code.text())) {
            overlapping.add(places.get(code.text()));
        }
        return overlapping;
    }

    private List<Entry> withoutWording(int place) {
        return withoutWording.computeIfAbsent(
                place,
                key -> ranked.get(key).entries().stream()
                        .filter(entry -> !entry.condition().hasText())
                        .toList());
    }

    private int first(Set<Integer> overlapping, Entry entry) {
        return entry.plainCodes().stream()
                .mapToInt(code -> places.get(code.text()))
                .filter(overlapping::contains)
                .min()
                .orElseThrow();
    }

    private boolean covers(Entry covering, Entry covered) {
        boolean mayCover = covering.condition().isNone() || !covered.condition().isNone();
        return mayCover
                && codes.covers(covering, covered)
                && covering.condition().isImpliedBy(covered.condition());
    }
}
