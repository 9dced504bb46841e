package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.problem.Outcome;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Model to problems. The rules are listed here in the order in which they are reported; each is one short method of a
 * class that is named for what it looks at. What passes can be generated: what cannot is left out, or something
 * stands in for it.
 */
public final class CatalogValidator {

    private static final List<BiConsumer<Catalog, Findings>> RULES = List.of(
            TypeRules::catalogName,
            TypeRules::typeNames,
            AttributeRules::names,
            AttributeRules::accessors,
            AttributeRules::values,
            AttributeRules::groups,
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
            EntryRules::replacementLoops,
            SizeRules::entries,
            SizeRules::exceptions,
            SizeRules::lists);

    private CatalogValidator() {}

    /** The catalog without what breaks a rule, or with what stands in for it, and with a root that decides all that cannot stay open. */
    public static Outcome<Catalog> validate(Catalog catalog) {
        Findings findings = Findings.before(catalog);
        RULES.forEach(rule -> rule.accept(catalog, findings));
        Catalog rooted = RootRules.complete(findings.keep(catalog), catalog, findings.problems());
        return new Outcome<>(
                TypeRules.usable(catalog).map(rooted::withTypes),
                findings.problems().toList());
    }
}
