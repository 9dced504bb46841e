package dev.codebook.processor.match;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Entry;
import java.util.ArrayList;
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

    /** The entries of each group, both in the order of the catalog; an entry for which nothing decides is in none. */
    public Map<String, List<Entry>> divide(List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groupOf(entry)
                .ifPresent(group ->
                        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(entry)));
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
