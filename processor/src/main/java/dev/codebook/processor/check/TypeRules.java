package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.model.TypeNames;
import dev.codebook.processor.problem.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The catalog and the four types that are generated from it need names. */
final class TypeRules {

    /** The names of the types add a word to it. */
    private static final int LONGEST_CATALOG = Names.LONGEST - "Exception".length();

    /** Classes that the enum holds, at whatever depth: no class of Java holds another one of its name. */
    private static final Set<String> NESTED = Set.of(
            "ConditionRows", "Conditions", "Cover", "Decisions", "Known", "Matching", "Names", "Origin", "TableReader");

    /** Where texts are too many for one class, each part of them has one, named for its first row. */
    private static final String PART = "From\\d+";

    /** Tables of the enum: where one is in sight, its name means the table and not a type. */
    private static final Set<String> TABLES = Set.of(
            "ASKS_MORE",
            "BEGINNINGS",
            "BY_REPLY_CODE",
            "CANDIDATES",
            "CATALOGS",
            "CODES",
            "ENTRIES",
            "ENTRY",
            "FILES",
            "FIXED",
            "FIXED_LENGTHS",
            "FOUND",
            "HIGHEST",
            "LAYERS",
            "LENGTHS",
            "LINES",
            "LITERALS",
            "LOWEST",
            "MASKS",
            "MATCHER",
            "OF",
            "OWN",
            "PARENTS",
            "RANKED",
            "RANKED_ROWS",
            "RESOLVED",
            "ROWS",
            "SLOTS",
            "START",
            "TEXTS",
            "VALUES");

    private TypeRules() {}

    static void catalogName(Catalog catalog, Findings findings) {
        if (catalog.name().length() > LONGEST_CATALOG) {
            findings.problems().add(JavaNames.tooLong(catalog.name(), "a catalog", catalog.place(), LONGEST_CATALOG));
        } else if (!catalog.name().matches("[a-z][a-z0-9]*([_-][a-z0-9]+)*")) {
            String spelled = Names.snakeCase(catalog.name()).replace('_', '-');
            findings.problems()
                    .add(
                            catalog.place(),
                            Rule.BAD_NAME,
                            "\"" + catalog.name() + "\" cannot be the name of a catalog",
                            spelled.matches("[a-z][a-z0-9-]*")
                                    ? "write " + spelled
                                    : "write small letters, digits and dashes, such as acme-smtp");
        }
    }

    static void typeNames(Catalog catalog, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Located<String> type : catalog.types().toList()) {
            boolean isDerived = type.place().equals(catalog.place());
            if (!JavaNames.isType(type.value()) && !isDerived) {
                findings.problems().add(JavaNames.notType(type.value(), "a class", type.place()));
            } else if (isTaken(type.value())) {
                findings.problems()
                        .add(
                                type.place(),
                                Rule.RESERVED_NAME,
                                "the generated types need the name \"" + type.value() + "\" for themselves",
                                "choose another name");
            } else if (!seen.add(type.value().toLowerCase(Locale.ROOT))) {
                findings.problems()
                        .add(
                                type.place(),
                                Rule.DUPLICATE_NAME,
                                "two generated types are named " + type.value(),
                                "give each of the four a name of its own");
            }
        }
    }

    /** A generated type would hide these from the others. */
    private static boolean isTaken(String name) {
        return AttributeRules.TAKEN_TYPES.contains(name)
                || ExceptionRules.MENTIONED.contains(name)
                || NESTED.contains(name)
                || name.matches(PART)
                || TABLES.contains(name)
                || AttributeRules.isHolder(name);
    }

    /** The names, with one made from the catalog's in the place of each that cannot be used; none if that does not help. */
    static Optional<TypeNames> usable(Catalog catalog) {
        String prefix = Names.pascalCase(catalog.name());
        TypeNames written = catalog.types();
        Set<String> seen = new HashSet<>();
        TypeNames names = new TypeNames(
                usable(written.code(), prefix + "Code", seen),
                usable(written.constants(), prefix + "Codes", seen),
                usable(written.diagnosis(), prefix + "Diagnosis", seen),
                usable(written.exception(), prefix + "Exception", seen));
        boolean allUsable =
                seen.size() == 4 && names.toList().stream().map(Located::value).allMatch(JavaNames::isType);
        return allUsable ? Optional.of(names) : Optional.empty();
    }

    private static Located<String> usable(Located<String> written, String otherwise, Set<String> seen) {
        if (JavaNames.isType(written.value())
                && !isTaken(written.value())
                && seen.add(written.value().toLowerCase(Locale.ROOT))) {
            return written;
        }
        seen.add(otherwise.toLowerCase(Locale.ROOT));
        return new Located<>(otherwise, written.place());
    }
}
