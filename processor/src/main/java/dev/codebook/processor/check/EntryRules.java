package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What entries say of each other. */
final class EntryRules {

    private EntryRules() {}

    /** That of an inherited entry can only be missing because it was removed, which is told where that is said. */
    static void replacements(Catalog catalog, Findings findings) {
        List<String> names = catalog.entries().stream().map(Entry::name).toList();
        Set<String> known = Set.copyOf(names);
        for (Entry entry : catalog.entries()) {
            entry.replacedBy()
                    .filter(name -> !known.contains(name.value()) && catalog.says(name.place()))
                    .ifPresent(name -> findings.problems()
                            .add(
                                    name.place(),
                                    Rule.UNKNOWN_ENTRY,
                                    "there is no entry " + name.value(),
                                    () -> Suggestion.of(name.value(), names)));
        }
    }

    /** Who asks what to use instead must come to an end. */
    static void replacementLoops(Catalog catalog, Findings findings) {
        Map<String, Entry> replaced = new HashMap<>();
        catalog.entries().stream()
                .filter(entry -> entry.replacedBy().isPresent())
                .forEach(entry -> replaced.put(entry.name(), entry));
        Set<Entry> seen = new HashSet<>();
        for (Entry entry : catalog.entries()) {
            Set<Entry> chain = new LinkedHashSet<>();
            Entry next = replaced.get(entry.name());
            while (next != null && seen.add(next)) {
                chain.add(next);
                next = replaced.get(next.replacedBy().get().value());
            }
            if (chain.contains(next)) {
                findings.problems().add(loop(next, chain, catalog));
            }
        }
    }

    private static Problem loop(Entry first, Set<Entry> chain, Catalog catalog) {
        List<Entry> loop = chain.stream().dropWhile(entry -> entry != first).toList();
        Place place = loop.stream()
                .map(entry -> entry.replacedBy().get().place())
                .filter(catalog::says)
                .findFirst()
                .orElse(first.replacedBy().get().place());
        return Problem.at(
                        place,
                        Rule.REPLACEMENT_LOOP,
                        "the entry " + first.name() + " is replaced by itself: " + first.name() + " by "
                                + loop.stream()
                                        .map(entry -> entry.replacedBy().get().value())
                                        .collect(Collectors.joining(" by ")))
                .help("remove one of these \"replaced_by\", or name an entry that stays");
    }
}
