package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Syntax;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A catalog of codes: everything that one YAML file says, and what the catalogs say that it extends.
 *
 * @param lineage the names of the catalogs that it is made of, its own last; the later, the more it has to say
 * @param standIns those of its entries whose codes or conditions are wrong: they match nothing, and are there for their names,
 *     which a program may use
 * @param codeLists the lists of codes that its entries, and those of catalogs that extend it, can name
 * @param removed where the entries were written that it or one that it extends has removed
 * @param groups the attribute whose values divide the entries into enums of their own, if one does
 * @param languages in which else it can be read
 * @param suppressed the warnings that it does without
 * @param sources by the path of each file that it was read from, the checksum of its text
 */
public record Catalog(
        String name,
        Place place,
        String title,
        List<String> lineage,
        Syntax syntax,
        TypeNames types,
        List<Attribute> attributes,
        List<Entry> entries,
        Set<Entry> standIns,
        Map<String, CodeList> codeLists,
        Reserved reserved,
        Set<Place> removed,
        Optional<Located<String>> groups,
        Languages languages,
        Set<Rule> suppressed,
        SortedMap<String, String> sources) {

    public Catalog {
        lineage = List.copyOf(lineage);
        attributes = List.copyOf(attributes);
        entries = List.copyOf(entries);
        standIns = Set.copyOf(standIns);
        codeLists = Map.copyOf(codeLists);
        removed = Set.copyOf(removed);
        suppressed = Set.copyOf(suppressed);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** The same catalog with these entries only. */
    public Catalog withEntries(List<Entry> kept) {
        return withEntries(kept, standIns);
    }

    /** The same catalog with these entries only, of which some only stand in. */
    public Catalog withEntries(List<Entry> kept, Set<Entry> standingIn) {
        return with(types, attributes, kept, standingIn, sources);
    }

    /** The same catalog with these attributes only. */
    public Catalog withAttributes(List<Attribute> kept) {
        return with(types, kept, entries, standIns, sources);
    }

    /** The same catalog with these names of the generated types. */
    public Catalog withTypes(TypeNames names) {
        return with(names, attributes, entries, standIns, sources);
    }

    /** The same catalog, read from these files. */
    public Catalog withSources(SortedMap<String, String> files) {
        return with(types, attributes, entries, standIns, files);
    }

    private Catalog with(
            TypeNames types,
            List<Attribute> attributes,
            List<Entry> entries,
            Set<Entry> standIns,
            SortedMap<String, String> sources) {
        return new Catalog(
                name,
                place,
                title,
                lineage,
                syntax,
                types,
                attributes,
                entries,
                standIns,
                codeLists,
                reserved,
                removed,
                groups,
                languages,
                suppressed,
                sources);
    }

    /** The entries that match something. */
    public List<Entry> matching() {
        return standIns.isEmpty()
                ? entries
                : entries.stream().filter(entry -> !standIns.contains(entry)).toList();
    }

    /** The different values of a scalar attribute: those of the entries, in their order, and the default. */
    public List<String> choices(Attribute attribute) {
        Stream<String> given = entries.stream().flatMap(entry -> entry.choice(attribute).stream());
        return Stream.concat(given, attribute.type().otherwise().stream())
                .distinct()
                .toList();
    }

    /** The enumerated attribute whose values divide the entries into enums of their own, if one does. */
    public Optional<Attribute> grouping() {
        return groups.flatMap(name -> attributes.stream()
                .filter(attribute ->
                        attribute.isEnumerated() && attribute.name().equals(name.value()))
                .findFirst());
    }

    /** The values that have an enum each, if it is divided. */
    public List<AttributeType.Value> groupValues() {
        return grouping()
                .map(attribute -> ((AttributeType.Enumerated) attribute.type()).values())
                .orElse(List.of());
    }

    /** Whether it declares the attribute itself, and does not inherit it. */
    public boolean declares(Attribute attribute) {
        return says(attribute.place());
    }

    /** Whether a place is in its own file, and not in that of a catalog that it extends. */
    public boolean says(Place somewhere) {
        return somewhere.source().equals(place.source());
    }

    /** The entry with this name. */
    public Optional<Entry> find(String entryName) {
        return entries.stream().filter(entry -> entry.name().equals(entryName)).findFirst();
    }
}
