package dev.codebook.processor.check;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Origin;
import dev.codebook.processor.model.Translations;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The root makes a diagnosis total: it matches every input and decides every attribute that cannot stay open. Where that
 * is not so, a stand-in takes its place after the problem, so that the later stages need not ask.
 */
final class RootRules {

    private RootRules() {}

    /** The catalog of what is right, completed; problems are told of what the author wrote. */
    static Catalog complete(Catalog catalog, Catalog written, Problems problems) {
        List<Entry> entries = new ArrayList<>(catalog.entries());
        Optional<Entry> root = catalog.matching().stream().filter(Entry::isRoot).findFirst();
        if (root.isEmpty()) {
            if (!written.entries().isEmpty() && written.entries().stream().noneMatch(RootRules::mayBeRoot)) {
                missing(catalog, problems);
            }
            entries.add(decided(standIn(catalog), catalog));
            return catalog.withEntries(entries);
        }
        undecided(root.get(), catalog, problems);
        entries.replaceAll(entry -> entry == root.get() ? decided(entry, catalog) : entry);
        return catalog.withEntries(entries);
    }

    /** Of one whose code cannot be read nobody knows. */
    private static boolean mayBeRoot(Entry entry) {
        return entry.isRoot() || entry.codes().isEmpty();
    }

    private static void missing(Catalog catalog, Problems problems) {
        problems.add(
                catalog.place(),
                Rule.MISSING_ROOT,
                "no entry matches what no other entry matches",
                "add an entry with code: \"*\", such as UNRECOGNIZED");
    }

    private static void undecided(Entry root, Catalog catalog, Problems problems) {
        for (Attribute attribute : catalog.attributes()) {
            if (attribute.type() instanceof AttributeType.Enumerated type
                    && !attribute.isAlwaysGiven()
                    && root.choice(attribute).isEmpty()) {
                problems.add(undecided(root, attribute, type.names().get(0), catalog));
            }
        }
    }

    private static Problem undecided(Entry root, Attribute attribute, String value, Catalog catalog) {
        String line = attribute.name() + ": " + value;
        SourceText file = root.place().source();
        return file.equals(catalog.place().source())
                        || file.equals(attribute.place().source())
                ? Problem.at(root.place(), Rule.UNDECIDED_ROOT, "the root entry " + root.name() + mustDecide(attribute))
                        .help("what no entry decides comes from the root: add a line such as \"" + line + "\"")
                : inheritedUndecided(root, attribute, line, catalog);
    }

    /** Who adds an attribute to an inherited root cannot write into the root's file. */
    private static Problem inheritedUndecided(Entry root, Attribute attribute, String line, Catalog catalog) {
        boolean isOwn = catalog.declares(attribute);
        String override =
                "add under \"overrides:\" a line such as \"" + root.name() + ": { " + line + ", because: ... }\"";
        return Problem.at(
                        isOwn ? attribute.place() : catalog.place(),
                        Rule.UNDECIDED_ROOT,
                        "the root entry " + root.name() + ", which is inherited," + mustDecide(attribute))
                .help(isOwn ? override + ", or give the attribute a \"default:\"" : override);
    }

    private static String mustDecide(Attribute attribute) {
        return " must decide \"" + attribute.name() + "\"";
    }

    private static Entry standIn(Catalog catalog) {
        Outcome<Code> code = catalog.syntax().parse(Syntax.ROOT, catalog.place());
        return new Entry(
                "UNRECOGNIZED_",
                catalog.place(),
                new Origin(catalog.name(), 0),
                List.of(new Located<>(code.value().orElseThrow(), catalog.place())),
                Condition.NONE,
                "Unrecognized",
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                "",
                Optional.empty(),
                List.of(),
                Translations.NONE);
    }

    private static Entry decided(Entry root, Catalog catalog) {
        Map<String, AttributeValue> values = new HashMap<>(root.values());
        for (Attribute attribute : catalog.attributes()) {
            AttributeType type = attribute.type();
            boolean cannotStayOpen = type instanceof AttributeType.Enumerated
                    || type instanceof AttributeType.Scalar && attribute.isAlwaysGiven();
            if (cannotStayOpen) {
                String value = type.otherwise().orElseGet(type::example);
                values.putIfAbsent(attribute.name(), new AttributeValue.Choice(value));
            }
        }
        return root.withValues(values);
    }
}
