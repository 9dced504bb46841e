package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.List;
import java.util.Set;

/** What entries say of each other. */
final class EntryRules {

    private EntryRules() {}

    static void replacements(Catalog catalog, Findings findings) {
        List<String> names = catalog.entries().stream().map(Entry::name).toList();
        Set<String> known = Set.copyOf(names);
        for (Entry entry : catalog.entries()) {
            entry.replacedBy()
                    .filter(name -> !known.contains(name.value()))
                    .ifPresent(name -> findings.problems()
                            .add(
                                    name.place(),
                                    Rule.UNKNOWN_ENTRY,
                                    "there is no entry " + name.value(),
                                    Suggestion.of(name.value(), names)));
        }
    }
}
