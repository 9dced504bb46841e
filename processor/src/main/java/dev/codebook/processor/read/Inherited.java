package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.CodeList;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Languages;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Origin;
import dev.codebook.processor.model.Reserved;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        Entries entries,
        Map<String, CodeList> codeLists,
        Reserved reserved,
        Languages languages) {

    /**
     * The entries of all parents.
     *
     * @param disagreements what the parents override differently
     * @param removed where those were written that a parent removed: one of the same name may have been written since
     */
    record Entries(List<Entry> all, List<EntryMerge.Disagreement> disagreements, Set<Place> removed) {}

    /** An entry as one or more parents have it, and the catalogs that had a say in it. */
    private record Found(Entry entry, Parent parent, Set<String> lineage) {}

    static Inherited of(List<Parent> found, Problems problems) {
        List<Catalog> parents = found.stream().map(Parent::catalog).toList();
        ParentRules rules = new ParentRules(found, problems);
        rules.compareAttributes();
        Set<String> lineage = new LinkedHashSet<>();
        parents.forEach(parent -> lineage.addAll(parent.lineage()));
        List<String> order = List.copyOf(lineage);
        return new Inherited(
                order,
                parents.stream().map(Catalog::syntax).findFirst(),
                attributes(parents),
                entries(found, order, rules),
                codeLists(parents),
                reserved(parents),
                languages(parents));
    }

    private static List<Attribute> attributes(List<Catalog> parents) {
        List<Attribute> merged = new ArrayList<>();
        parents.forEach(parent -> merge(merged, parent.attributes()));
        return merged;
    }

    /** Those of the attributes that every entry must give, and that no inherited entry could know of. */
    List<Attribute> lacking(List<Attribute> own) {
        if (entries.all().isEmpty()) {
            return List.of();
        }
        return own.stream()
                .filter(attribute -> attribute.isRequired()
                        && attribute.type().otherwise().isEmpty()
                        && attributes.stream().noneMatch(known -> known.name().equals(attribute.name())))
                .toList();
    }

    /** The inherited attributes with those of the catalog itself, which may say nothing else of one of them. */
    List<Attribute> with(List<Attribute> own, Problems problems) {
        for (Attribute attribute : own) {
            attributes.stream()
                    .filter(known -> known.name().equals(attribute.name()))
                    .forEach(known -> compare(known, attribute, problems));
        }
        List<Attribute> merged = new ArrayList<>(attributes);
        merge(merged, own);
        return merged;
    }

    private static void compare(Attribute known, Attribute added, Problems problems) {
        String inherited = "the attribute " + added.name() + " is inherited, and there ";
        if (isOfOtherType(added, known)) {
            problems.add(
                    added.place(),
                    Rule.EXTENDS_CONFLICT,
                    inherited + "it is " + known.type().kind(),
                    "choose another name");
        } else if (saysMore(added, known)) {
            problems.add(
                    added.place(),
                    Rule.EXTENDS_CONFLICT,
                    inherited + "its \"required\" or \"default\" is another",
                    "remove what differs, or choose another name");
        }
    }

    static boolean isOfOtherType(Attribute added, Attribute known) {
        return !added.type().kind().equals(known.type().kind());
    }

    /** Whether an attribute asks more of entries than the one that is known, or has another default. */
    static boolean saysMore(Attribute added, Attribute known) {
        Optional<String> otherwise = added.type().otherwise();
        return added.isRequired() && !known.isRequired()
                || otherwise.isPresent() && !otherwise.equals(known.type().otherwise());
    }

    /** Adds attributes to those that are there; of one that is there already, what it is said to be, and new values. */
    private static void merge(List<Attribute> merged, List<Attribute> added) {
        for (Attribute attribute : added) {
            Optional<Attribute> known = merged.stream()
                    .filter(one -> one.name().equals(attribute.name()))
                    .findFirst();
            if (known.isEmpty()) {
                merged.add(attribute);
            } else {
                merged.set(merged.indexOf(known.get()), merge(known.get(), attribute));
            }
        }
    }

    private static Attribute merge(Attribute known, Attribute added) {
        return new Attribute(
                known.name(),
                lastWord(known.description(), added.description()),
                merge(known.type(), added.type()),
                known.isRequired(),
                known.place());
    }

    private static AttributeType merge(AttributeType known, AttributeType added) {
        if (!(known instanceof AttributeType.Enumerated values) || !(added instanceof AttributeType.Enumerated more)) {
            return known;
        }
        Map<String, AttributeType.Value> all = new LinkedHashMap<>();
        values.values().forEach(value -> all.put(value.name(), value));
        more.values().forEach(value -> all.merge(value.name(), value, Inherited::merge));
        return new AttributeType.Enumerated(List.copyOf(all.values()), values.otherwise());
    }

    private static AttributeType.Value merge(AttributeType.Value known, AttributeType.Value added) {
        return new AttributeType.Value(known.name(), lastWord(known.description(), added.description()), known.place());
    }

    private static String lastWord(String known, String added) {
        return added.isEmpty() ? known : added;
    }

    /** The parents' entries in the order of the catalogs that they were written in; what one of them removed is gone. */
    private static Entries entries(List<Parent> parents, List<String> lineage, ParentRules rules) {
        Set<Place> removed = new HashSet<>();
        parents.forEach(parent -> removed.addAll(parent.catalog().removed()));
        Map<String, Found> merged = new LinkedHashMap<>();
        List<EntryMerge.Disagreement> disagreements = new ArrayList<>();
        for (String catalog : lineage) {
            Origin origin = new Origin(catalog, lineage.indexOf(catalog));
            for (Parent parent : parents) {
                Set<String> heard = Set.copyOf(parent.catalog().lineage());
                parent.catalog().entries().stream()
                        .filter(entry -> entry.origin().catalog().equals(catalog) && !removed.contains(entry.place()))
                        .map(entry -> new Found(entry.withOrigin(origin), parent, heard))
                        .forEach(found -> add(found, merged, disagreements, rules));
            }
        }
        return new Entries(merged.values().stream().map(Found::entry).toList(), disagreements, removed);
    }

    private static void add(
            Found found, Map<String, Found> merged, List<EntryMerge.Disagreement> disagreements, ParentRules rules) {
        Entry entry = found.entry();
        Found known = merged.putIfAbsent(entry.name(), found);
        if (known == null) {
            return;
        }
        if (known.entry().place() == entry.place()) {
            EntryMerge merge = new EntryMerge(known.lineage(), known.entry(), found.lineage(), entry);
            disagreements.addAll(merge.disagreements());
            Set<String> lineage = new HashSet<>(known.lineage());
            lineage.addAll(found.lineage());
            merged.put(entry.name(), new Found(merge.merged(), found.parent(), lineage));
        } else {
            rules.sameName(known.entry(), known.parent(), entry, found.parent());
            merged.put(entry.name(), new Found(withValuesOf(entry, known.entry()), known.parent(), known.lineage()));
        }
    }

    /** Of two entries of one name, one stands in for both: that it leaves attributes of the other's catalog open is no mistake. */
    private static Entry withValuesOf(Entry other, Entry entry) {
        Map<String, AttributeValue> values = new HashMap<>(other.values());
        values.putAll(entry.values());
        return entry.withValues(values);
    }

    /** Of two lists of one name, that of the catalog that has heard of the other, or else of the later one. */
    private static Map<String, CodeList> codeLists(List<Catalog> parents) {
        Map<String, CodeList> lists = new HashMap<>();
        Map<String, Catalog> from = new HashMap<>();
        for (Catalog parent : parents) {
            parent.codeLists().forEach((name, list) -> {
                CodeList known = lists.get(name);
                if (known == null || !from.get(name).lineage().contains(list.catalog())) {
                    lists.put(name, list);
                    from.put(name, parent);
                }
            });
        }
        return lists;
    }

    private static Languages languages(List<Catalog> parents) {
        Set<String> all = new HashSet<>();
        Set<String> texts = new HashSet<>(Languages.ALWAYS);
        for (Catalog parent : parents) {
            all.addAll(parent.languages().all());
            texts.addAll(parent.languages().texts());
        }
        return new Languages(List.of(), all, texts);
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
