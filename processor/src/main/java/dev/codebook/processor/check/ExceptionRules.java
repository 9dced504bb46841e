package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
            openClass(entry).or(() -> coveredInPart(entry, all)).ifPresent(problem -> {
                findings.problems().add(problem);
                findings.spare(entry);
            });
        }
    }

    private static Optional<Problem> openClass(Entry entry) {
        return entry.plainCodes().stream()
                .filter(Code::hasOpenClass)
                .findFirst()
                .map(Code::text)
                .map(open -> twoSuperclasses(entry, open + " leaves the class open")
                        .help("write its class (5" + open.substring(1) + " instead of " + open
                                + ") or an entry for each class, or leave \"exception\" out"));
    }

    private static Optional<Problem> coveredInPart(Entry entry, List<Entry> all) {
        return entry.codes().size() == 1
                ? Optional.empty()
                : all.stream()
                        .filter(other -> other != entry)
                        .flatMap(other -> coveredInPart(entry, other).stream())
                        .findFirst();
    }

    private static Optional<Problem> coveredInPart(Entry entry, Entry other) {
        List<Code> covering = other.plainCodes();
        Map<Boolean, List<Code>> codes =
                entry.plainCodes().stream().collect(Collectors.partitioningBy(code -> code.isCoveredBy(covering)));
        return codes.get(true).isEmpty() || codes.get(false).isEmpty()
                ? Optional.empty()
                : Optional.of(twoSuperclasses(
                                entry,
                                other.name() + " covers "
                                        + codes.get(true).get(0).text() + ", and not "
                                        + codes.get(false).get(0).text())
                        .help("leave to it the codes that " + other.name()
                                + " covers, and write an entry for the others, or leave \"exception\" out"));
    }

    private static Problem twoSuperclasses(Entry entry, String why) {
        return Problem.at(
                entry.exception().get().place(),
                Rule.EXCEPTION_PARENT,
                "the exception of " + entry.name() + " would need two superclasses: " + why);
    }

    /** The root's exception is the root exception. */
    private static List<Entry> withException(Catalog catalog, Predicate<Entry> isMeant) {
        return catalog.entries().stream()
                .filter(entry -> entry.exception().isPresent() && !entry.isRoot())
                .filter(isMeant)
                .toList();
    }
}
