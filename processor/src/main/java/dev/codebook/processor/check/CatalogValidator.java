package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Model to problems. The rules are listed here in the order in which they are reported; each is one short method of a
 * class that is named for what it looks at. What passes can be generated: entries that cannot are left out.
 */
public final class CatalogValidator {

    private static final List<BiConsumer<Catalog, Findings>> RULES = List.of(
            NameRules::typeNames,
            NameRules::attributeNames,
            NameRules::valueNames,
            NameRules::entryNames,
            NameRules::aliasNames,
            NameRules::reservedNames,
            CodeRules::duplicateCodes,
            CodeRules::reservedCodes,
            CodeRules::ambiguousCodes,
            CodeRules::unreachableEntries,
            ExceptionRules::exceptionNames,
            ExceptionRules::exceptionParents,
            EntryRules::replacements,
            EntryRules::size);

    private CatalogValidator() {}

    /** The catalog without the entries that break a rule, and with a root that decides every enumerated attribute. */
    public static Outcome<Catalog> validate(Catalog catalog) {
        Findings findings = new Findings(new Problems(), new HashSet<>());
        RULES.forEach(rule -> rule.accept(catalog, findings));
        List<Entry> kept = catalog.entries().stream()
                .filter(entry -> !findings.dropped().contains(entry))
                .toList();
        Catalog rooted = RootRules.complete(catalog.withEntries(kept), findings.problems());
        return findings.problems().with(rooted);
    }

    /** What the rules found so far: the problems, and the entries that cannot be generated. */
    record Findings(Problems problems, Set<Entry> dropped) {

        void drop(Entry entry) {
            dropped.add(entry);
        }
    }
}
