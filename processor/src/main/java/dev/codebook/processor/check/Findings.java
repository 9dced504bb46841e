package dev.codebook.processor.check;

import dev.codebook.processor.model.Alias;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.syntax.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules found so far: the problems, and what is to be done without what is wrong. A program may use whatever a
 * catalog names, and shall not be told of a mistake there again by its compiler: so as little as possible is left out.
 */
final class Findings {

    private final Problems problems = new Problems();
    private final Set<Entry> told = new HashSet<>();
    private final Set<Entry> standIns = new HashSet<>();
    private final Set<Entry> dropped = new HashSet<>();
    private final Set<Entry> withoutException = new HashSet<>();
    private final Set<Alias> droppedAliases = new HashSet<>();
    private final Set<Attribute> droppedAttributes = new HashSet<>();
    private final Set<AttributeType.Value> droppedValues = new HashSet<>();

    private Findings() {}

    /** Before the first rule: of codes that could not be read was told when that was tried. */
    static Findings before(Catalog catalog) {
        Findings findings = new Findings();
        catalog.entries().stream().filter(entry -> entry.codes().isEmpty()).forEach(findings::standIn);
        return findings;
    }

    Problems problems() {
        return problems;
    }

    /** Whether no rule had anything against the entry so far; else the later ones leave it alone. */
    boolean isSound(Entry entry) {
        return !told.contains(entry);
    }

    /** Whether the entry is generated under its name, be it sound or not. */
    boolean isKept(Entry entry) {
        return !dropped.contains(entry);
    }

    /** The entry is generated as it is, in spite of a mistake. */
    void spare(Entry entry) {
        told.add(entry);
    }

    /** The entry is generated for its names alone: it cannot match anything. */
    void standIn(Entry entry) {
        spare(entry);
        standIns.add(entry);
    }

    /** The entry cannot be generated under its name. */
    void drop(Entry entry) {
        spare(entry);
        dropped.add(entry);
    }

    void drop(Alias alias) {
        droppedAliases.add(alias);
    }

    /** The exception of the entry cannot be generated. */
    void dropException(Entry entry) {
        spare(entry);
        withoutException.add(entry);
    }

    void drop(Attribute attribute) {
        droppedAttributes.add(attribute);
    }

    void drop(AttributeType.Value value) {
        droppedValues.add(value);
    }

    /** What can be generated of the catalog. */
    Catalog keep(Catalog catalog) {
        List<Attribute> attributes = catalog.attributes().stream()
                .filter(attribute -> !droppedAttributes.contains(attribute))
                .flatMap(attribute -> usable(attribute).stream())
                .toList();
        List<Entry> entries = new ArrayList<>();
        Set<Entry> keptStandIns = new HashSet<>();
        for (Entry entry : catalog.entries()) {
            if (isKept(entry)) {
                Entry usable = usable(entry, attributes, catalog);
                entries.add(usable);
                if (standIns.contains(entry)) {
                    keptStandIns.add(usable);
                }
            }
        }
        return catalog.withAttributes(attributes).withEntries(entries, keptStandIns);
    }

    /** The attribute without the values that cannot be generated. */
    private Optional<Attribute> usable(Attribute attribute) {
        if (!(attribute.type() instanceof AttributeType.Enumerated type)
                || type.values().stream().noneMatch(droppedValues::contains)) {
            return Optional.of(attribute);
        }
        List<AttributeType.Value> values = type.values().stream()
                .filter(value -> !droppedValues.contains(value))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(attribute.withType(type.withValues(values)));
    }

    private Entry usable(Entry entry, List<Attribute> attributes, Catalog catalog) {
        if (told.isEmpty() && droppedAliases.isEmpty() && droppedValues.isEmpty()) {
            return entry;
        }
        Entry usable = entry.withNames(
                        withoutException.contains(entry) ? Optional.empty() : entry.exception(),
                        entry.aliases().stream()
                                .filter(alias -> !droppedAliases.contains(alias))
                                .toList())
                .withValues(values(entry, attributes));
        return entry.codes().isEmpty() ? usable.withCodes(List.of(example(entry, catalog))) : usable;
    }

    /** A value that is left out is one of those that are left, so that the entry decides all the same. */
    private static Map<String, AttributeValue> values(Entry entry, List<Attribute> attributes) {
        Map<String, AttributeValue> values = new HashMap<>(entry.values());
        for (Attribute attribute : attributes) {
            if (attribute.type() instanceof AttributeType.Enumerated type
                    && entry.choice(attribute)
                            .filter(name -> type.find(name).isEmpty())
                            .isPresent()) {
                values.put(attribute.name(), new AttributeValue.Choice(type.example()));
            }
        }
        return values;
    }

    /** What a code that cannot be read might have been. */
    private static Located<Code> example(Entry entry, Catalog catalog) {
        Code code = catalog.syntax()
                .parse(catalog.syntax().example(), entry.place())
                .value()
                .orElseThrow();
        return new Located<>(code, entry.place());
    }
}
