package dev.codebook.processor.check;

import dev.codebook.processor.model.Attribute;
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
            TypeRules::catalogName,
            TypeRules::typeNames,
            AttributeRules::names,
            AttributeRules::accessors,
            AttributeRules::values,
            AttributeRules::size,
            AttributeRules::unused,
            NameRules::entryNames,
            NameRules::aliasNames,
            NameRules::reservedNames,
            ConditionRules::fragments,
            ConditionRules::hosts,
            ConditionRules::commands,
            CodeRules::duplicateCodes,
            CodeRules::repeatedCodes,
            CodeRules::reservedCodes,
            CodeRules::ambiguousCodes,
            ConditionRules::ambiguousConditions,
            ReachRules::unreachableEntries,
            ExceptionRules::exceptionNames,
            ExceptionRules::exceptionParents,
            MessageRules::exceptions,
            EntryRules::replacements,
            EntryRules::size);

    private CatalogValidator() {}

    /** The catalog without the entries that break a rule, and with a root that decides all that cannot stay open. */
    public static Outcome<Catalog> validate(Catalog catalog) {
        Findings findings = new Findings(new Problems(), new HashSet<>(), new HashSet<>());
        RULES.forEach(rule -> rule.accept(catalog, findings));
        Catalog rooted = RootRules.complete(findings.keep(catalog), catalog, findings.problems());
        return new Outcome<>(
                TypeRules.usable(catalog).map(rooted::withTypes),
                findings.problems().toList());
    }

    /** What the rules found so far: the problems, and what cannot be generated. */
    record Findings(Problems problems, Set<Entry> dropped, Set<Attribute> droppedAttributes) {

        Catalog keep(Catalog catalog) {
            return catalog.withEntries(catalog.entries().stream()
                            .filter(entry -> !dropped.contains(entry))
                            .toList())
                    .withAttributes(catalog.attributes().stream()
                            .filter(attribute -> !droppedAttributes.contains(attribute))
                            .toList());
        }

        void drop(Entry entry) {
            dropped.add(entry);
        }

        void drop(Attribute attribute) {
            droppedAttributes.add(attribute);
        }
    }
}
