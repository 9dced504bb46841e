package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Exceptions need names of their own, and one superclass each. */
final class ExceptionRules {

    /** The generated exceptions mention these types; a nested one of that name would hide them. */
    static final Set<String> MENTIONED = Set.of(
            "BigDecimal",
            "CatalogGenerated",
            "Duration",
            "Exception",
            "Generated",
            "Locale",
            "LocalDate",
            "Override",
            "RuntimeException",
            "Serial",
            "String",
            "SuppressWarnings",
            "Throwable",
            "URI");

    private ExceptionRules() {}

    static void exceptionNames(Catalog catalog, Findings findings) {
        Map<String, Located<String>> seen = new HashMap<>();
        Located<String> root = catalog.types().exception();
        seen.put(root.value().toLowerCase(Locale.ROOT), root);
        for (Entry entry : withException(catalog, findings::isKept)) {
            Located<String> name = entry.exception().get();
            if (!JavaNames.isType(name.value())) {
                findings.problems().add(JavaNames.notType(name.value(), "an exception", name.place()));
                findings.dropException(entry);
                continue;
            }
            if (isTaken(name.value(), catalog)) {
                findings.problems()
                        .add(
                                name.place(),
                                Rule.RESERVED_NAME,
                                "the generated types need the name \"" + name.value() + "\" for themselves",
                                "choose another name");
                findings.dropException(entry);
                continue;
            }
            Located<String> first = seen.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name);
            if (first != null) {
                findings.problems()
                        .add(
                                name.place(),
                                Rule.DUPLICATE_NAME,
                                "the exception " + name.value() + " is already declared "
                                        + first.place().seenFrom(name.place()),
                                "write another name after \"exception:\"");
                findings.dropException(entry);
            }
        }
    }

    private static boolean isTaken(String name, Catalog catalog) {
        boolean isGenerated =
                catalog.types().toList().stream().map(Located::value).anyMatch(name::equals);
        return isGenerated || MENTIONED.contains(name);
    }

    static void exceptionParents(Catalog catalog, Findings findings) {
        List<Entry> all = withException(catalog, findings::isSound);
        for (Entry entry : all) {
            boolean open = entry.plainCodes().stream().anyMatch(Code::hasOpenClass);
            boolean hasSeveral = entry.codes().size() > 1;
            if (open || hasSeveral && all.stream().anyMatch(other -> other != entry && coversInPart(other, entry))) {
                findings.problems()
                        .add(
                                entry.exception().get().place(),
                                Rule.EXCEPTION_PARENT,
                                "the exception of " + entry.name() + " would need two superclasses",
                                "write its class (5.2.2 instead of x.2.2), or an entry for each class");
                findings.spare(entry);
            }
        }
    }

    private static boolean coversInPart(Entry other, Entry entry) {
        List<Code> covering = other.plainCodes();
        long covered = entry.plainCodes().stream()
                .filter(code -> code.isCoveredBy(covering))
                .count();
        return covered > 0 && covered < entry.codes().size();
    }

    /** The root's exception is the root exception. */
    private static List<Entry> withException(Catalog catalog, Predicate<Entry> isMeant) {
        return catalog.entries().stream()
                .filter(entry -> entry.exception().isPresent() && !entry.isRoot())
                .filter(isMeant)
                .toList();
    }
}
