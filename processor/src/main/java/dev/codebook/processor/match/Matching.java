package dev.codebook.processor.match;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What matches what in a catalog. Here, apart from any generator, stands the meaning of codes: the generated types do
 * the same by look-ups.
 */
public final class Matching {

    private final List<Ranked> ranked;
    private final Map<Entry, List<Entry>> covering;

    private Matching(List<Ranked> ranked, Map<Entry, List<Entry>> covering) {
        this.ranked = List.copyOf(ranked);
        this.covering = covering;
    }

    /** The matching of a catalog's entries. */
    public static Matching of(Catalog catalog) {
        List<Ranked> ranked = rank(catalog.entries());
        List<Ranked> wide = ranked.stream()
                .filter(candidate -> !candidate.code().isSingle())
                .toList();
        Map<Entry, List<Entry>> covering = new HashMap<>();
        for (Entry entry : catalog.entries()) {
            covering.put(entry, covering(entry, wide));
        }
        return new Matching(ranked, covering);
    }

    private static List<Ranked> rank(List<Entry> entries) {
        List<Ranked> ranked = new ArrayList<>();
        for (Entry entry : entries) {
            for (Code code : entry.plainCodes()) {
                ranked.add(new Ranked(code, entry));
            }
        }
        ranked.sort(Comparator.comparing(step -> step.code().rank()));
        return ranked;
    }

    /** The most specific of the codes that overlap the entry's canonical one decides where a covering entry stands. */
    private static List<Entry> covering(Entry entry, List<Ranked> wide) {
        Set<Entry> found = new LinkedHashSet<>();
        for (Ranked candidate : wide) {
            boolean near = candidate.entry() != entry && candidate.code().overlaps(entry.code());
            if (near && !found.contains(candidate.entry()) && covers(candidate.entry(), entry)) {
                found.add(candidate.entry());
            }
        }
        return List.copyOf(found);
    }

    /** Whether everything that the one entry matches is matched by the other, too. */
    public static boolean covers(Entry covering, Entry covered) {
        List<Code> codes = covering.plainCodes();
        return covered.plainCodes().stream().allMatch(code -> code.isCoveredBy(codes));
    }

    /** All codes with their entries, the most specific first; in the order of the catalog where none is more so. */
    public List<Ranked> ranked() {
        return ranked;
    }

    /** The other entries that cover this one, the most specific first. The last is the root. */
    public List<Entry> covering(Entry entry) {
        return covering.get(entry);
    }

    /** The entries that match an input, the most specific first. The last is the root. */
    public List<Entry> match(Input input) {
        Set<Entry> matched = new LinkedHashSet<>();
        for (Ranked step : ranked) {
            if (step.code().matches(input)) {
                matched.add(step.entry());
            }
        }
        return List.copyOf(matched);
    }
}
