package dev.codebook.processor.match;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Input;
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
    private final Map<Entry, List<Entry>> covering = new HashMap<>();

    private Matching(Catalog catalog) {
        this.ranked = Ranked.allOf(catalog.matching());
        EntryCover cover = new EntryCover(catalog.matching(), ranked, catalog.entries());
        catalog.entries().forEach(entry -> covering.put(entry, cover.covering(entry)));
    }

    /** The matching of a catalog's entries. */
    public static Matching of(Catalog catalog) {
        return new Matching(catalog);
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
