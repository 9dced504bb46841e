package dev.codebook.processor.check;

import dev.codebook.processor.check.CatalogValidator.Findings;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.List;

/** What entries say of each other, and how many there may be. */
final class EntryRules {

    /** The most constants that javac, with some room, compiles into one enum (4,103 without arguments). */
    static final int MOST_ENTRIES = 4_000;

    private EntryRules() {}

    static void replacements(Catalog catalog, Findings findings) {
        List<String> names = catalog.entries().stream().map(Entry::name).toList();
        for (Entry entry : catalog.entries()) {
            entry.replacedBy()
                    .filter(name -> !names.contains(name.value()))
                    .ifPresent(name -> findings.problems()
                            .add(
                                    name.place(),
                                    Rule.UNKNOWN_ENTRY,
                                    "there is no entry " + name.value(),
                                    Suggestion.of(name.value(), names)));
        }
    }

    static void size(Catalog catalog, Findings findings) {
        int count = catalog.entries().size();
        if (count > MOST_ENTRIES) {
            findings.problems()
                    .add(
                            catalog.place(),
                            Rule.TOO_MANY_ENTRIES,
                            "the catalog has " + count + " entries, and an enum of Java holds " + MOST_ENTRIES,
                            "split it into several catalogs");
            catalog.entries().subList(MOST_ENTRIES, count).forEach(findings::drop);
        }
    }
}
