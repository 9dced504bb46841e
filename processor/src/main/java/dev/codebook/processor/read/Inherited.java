package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Origin;
import dev.codebook.processor.model.Reserved;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogs say that a catalog extends, laid over each other: of several, the later one has more to say, and a
 * catalog that is reached on two ways counts once.
 */
record Inherited(
        List<String> lineage,
        Optional<Syntax> syntax,
        List<Attribute> attributes,
        List<Entry> entries,
        Reserved reserved) {

    static Inherited of(List<Catalog> parents, Problems problems) {
        Set<String> lineage = new LinkedHashSet<>();
        parents.forEach(parent -> lineage.addAll(parent.lineage()));
        List<String> order = List.copyOf(lineage);
        return new Inherited(
                order,
                parents.stream().map(Catalog::syntax).findFirst(),
                attributes(parents, problems),
                entries(parents, order, problems),
                reserved(parents));
    }

    private static List<Attribute> attributes(List<Catalog> parents, Problems problems) {
        List<Attribute> merged = new ArrayList<>();
        parents.forEach(parent -> merge(merged, parent.attributes(), problems));
        return merged;
    }

    /** Adds attributes to those that are there; of an enumerated one that is there already, its new values. */
    static void merge(List<Attribute> merged, List<Attribute> added, Problems problems) {
        for (Attribute attribute : added) {
            Optional<Attribute> known = merged.stream()
                    .filter(one -> one.name().equals(attribute.name()))
                    .findFirst();
            if (known.isEmpty()) {
                merged.add(attribute);
            } else {
                merged.set(merged.indexOf(known.get()), merge(known.get(), attribute, problems));
            }
        }
    }

    private static Attribute merge(Attribute known, Attribute added, Problems problems) {
        if (!(known.type() instanceof AttributeType.Enumerated values)
                || !(added.type() instanceof AttributeType.Enumerated more)) {
            if (!known.type().getClass().equals(added.type().getClass())) {
                problems.add(
                        added.place(),
                        Rule.EXTENDS_CONFLICT,
                        "the attribute " + added.name() + " is inherited, and there it is "
                                + known.type().kind(),
                        "choose another name");
            }
            return known;
        }
        List<AttributeType.Value> all = new ArrayList<>(values.values());
        more.values().stream()
                .filter(value -> values.find(value.name()).isEmpty())
                .forEach(all::add);
        return new Attribute(
                known.name(),
                known.description(),
                new AttributeType.Enumerated(all, values.otherwise()),
                known.place());
    }

    private static List<Entry> entries(List<Catalog> parents, List<String> lineage, Problems problems) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        for (String catalog : lineage) {
            for (Catalog parent : parents) {
                parent.entries().stream()
                        .filter(entry -> entry.origin().catalog().equals(catalog))
                        .map(entry -> entry.withOrigin(new Origin(catalog, lineage.indexOf(catalog))))
                        .forEach(entry -> add(entry, merged, problems));
            }
        }
        return List.copyOf(merged.values());
    }

    private static void add(Entry entry, Map<String, Entry> merged, Problems problems) {
        Entry known = merged.putIfAbsent(entry.name(), entry);
        if (known != null && known.place() != entry.place()) {
            problems.add(
                    entry.place(),
                    Rule.EXTENDS_CONFLICT,
                    "an entry " + entry.name() + " also stands " + known.place().seenFrom(entry.place()),
                    "extend one of the two catalogs only");
        }
    }

    private static Reserved reserved(List<Catalog> parents) {
        List<Located<Code>> codes = new ArrayList<>();
        List<Located<String>> names = new ArrayList<>();
        for (Catalog parent : parents) {
            codes.addAll(parent.reserved().codes());
            names.addAll(parent.reserved().names());
        }
        return new Reserved(codes, names);
    }
}
