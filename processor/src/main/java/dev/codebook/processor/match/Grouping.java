package dev.codebook.processor.match;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which group an entry belongs to: what the attribute that divides the catalog is for it, after the cascade.
 *
 * @param attribute an enumerated one
 */
public record Grouping(Attribute attribute, Matching matching) {

    /** So many bits above what is decided tell apart the entries of one enum. */
    private static final int BITS = 52;

    /** The same where the entries are those of many enums. */
    private static final int BITS_OF_GROUPS = 47;

    /** How many bits of a match are for what is decided; those above hold the place of its entry. */
    public static int decisionBits(boolean isGrouped) {
        return isGrouped ? BITS_OF_GROUPS : BITS;
    }

    /**
     * The entries of each group that has some, in the order of the values and of the catalog; one for which nothing decides is in
     * none. An undivided catalog has no groups.
     */
    public static Map<AttributeType.Value, List<Entry>> divide(Catalog catalog, Matching matching) {
        return catalog.grouping()
                .map(attribute -> new Grouping(attribute, matching).divide(catalog.entries()))
                .orElse(Map.of());
    }

    private Map<AttributeType.Value, List<Entry>> divide(List<Entry> entries) {
        Map<String, List<Entry>> byName = new HashMap<>();
        entries.forEach(entry -> groupOf(entry)
                .ifPresent(group ->
                        byName.computeIfAbsent(group, name -> new ArrayList<>()).add(entry)));
        Map<AttributeType.Value, List<Entry>> groups = new LinkedHashMap<>();
        for (AttributeType.Value value : ((AttributeType.Enumerated) attribute.type()).values()) {
            if (byName.containsKey(value.name())) {
                groups.put(value, byName.get(value.name()));
            }
        }
        return groups;
    }

    private Optional<String> groupOf(Entry entry) {
        List<Entry> chain = new ArrayList<>(List.of(entry));
        chain.addAll(matching.covering(entry));
        return Cascade.decidedBy(chain, attribute.name())
                .flatMap(by -> by.choice(attribute))
                .or(attribute.type()::otherwise);
    }
}
