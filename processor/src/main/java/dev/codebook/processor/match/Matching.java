package dev.codebook.processor.match;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<Entry, List<Entry>> covering = new HashMap<>();

    private Matching(Catalog catalog) {
        this.ranked = Ranked.allOf(catalog.matching());
        CodeCover cover = new CodeCover(Ranked.codesOf(catalog.entries()));
        List<Ranked> wide = ranked.stream()
                .filter(candidate -> !candidate.code().isSingle())
                .toList();
        CodeIndex index = new CodeIndex(wide.stream().map(Ranked::code).toList());
        WordingIndex wordings = new WordingIndex();
        catalog.entries().stream().filter(entry -> entry.condition().hasText()).forEach(wordings::add);
        for (Entry entry : catalog.entries()) {
            List<Ranked> overlapping = index.near(entry.code())
                    .filter(place -> wide.get(place).code().overlaps(entry.code()))
                    .sorted()
                    .mapToObj(wide::get)
                    .toList();
            Set<Entry> worded = wordings.askingFor(entry.condition().fragments());
            covering.put(entry, covering(entry, overlapping, worded, cover));
        }
    }

    /** The matching of a catalog's entries. */
    public static Matching of(Catalog catalog) {
        return new Matching(catalog);
    }

    /**
     * The most specific of the codes that overlap the entry's canonical one decides where a covering entry stands.
     *
     * @param worded the entries that may ask for the entry's wording
     */
    private static List<Entry> covering(Entry entry, List<Ranked> overlapping, Set<Entry> worded, CodeCover cover) {
        List<Entry> found = new ArrayList<>();
        Set<Entry> seen = new HashSet<>(Set.of(entry));
        for (Ranked step : overlapping) {
            for (Entry candidate : step.entries()) {
                boolean mayCover = !candidate.condition().hasText() || worded.contains(candidate);
                if (mayCover && seen.add(candidate) && covers(candidate, entry, cover)) {
                    found.add(candidate);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether everything that the one entry matches is matched by the other, too. */
    private static boolean covers(Entry covering, Entry covered, CodeCover cover) {
        boolean mayCover = covering.condition().isNone() || !covered.condition().isNone();
        return mayCover
                && cover.covers(covering, covered)
                && covering.condition().isImpliedBy(covered.condition());
    }

    /** All codes, the most specific first; in the order of the catalog where none is more so. */
    public List<Ranked> ranked() {
        return ranked;
    }

    /** The other entries that cover this one, the most specific first. The last is the root. */
    public List<Entry> covering(Entry entry) {
        return covering.get(entry);
    }

    /** The entries that match an input whatever its wording, host and command, the most specific first. */
    public List<Entry> match(Input input) {
        Set<Entry> matched = new LinkedHashSet<>();
        for (Ranked step : ranked) {
            if (step.code().matches(input)) {
                step.entries().stream()
                        .filter(entry -> entry.condition().isNone())
                        .forEach(matched::add);
            }
        }
        return List.copyOf(matched);
    }
}
