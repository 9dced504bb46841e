package dev.codebook.processor.read;

import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Overridden;
import dev.codebook.processor.model.Translations;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands under {@code overrides:}, and lays it over the entries that are inherited. */
final class OverrideReader {

    private static final String CODES_STAY = "only what an entry says can be overridden, not what it matches:"
            + " remove the entry under \"remove:\", and write it anew under \"entries:\"";

    private static final Set<String> OF_MATCHING = Set.of("code", "text", "all", "host", "command");

    private final String catalog;
    private final EntryReader entries;
    private final List<EntryMerge.Disagreement> disagreements;
    private final Problems problems;

    /**
     * A reader for the overrides of one catalog.
     *
     * @param catalog its name
     * @param disagreements what the catalogs that it extends override differently: it must say which shall hold
     */
    OverrideReader(
            String catalog, EntryReader entries, List<EntryMerge.Disagreement> disagreements, Problems problems) {
        this.catalog = catalog;
        this.entries = entries;
        this.disagreements = disagreements;
        this.problems = problems;
    }

    /**
     * The inherited entries, with what the catalog says otherwise.
     *
     * @param removed where it removes entries, by their names
     */
    List<Entry> readAll(YamlNode node, List<Entry> inherited, Map<String, Place> removed) {
        Map<String, Entry> result = new LinkedHashMap<>();
        inherited.forEach(entry -> result.put(entry.name(), entry));
        for (YamlNode.Pair pair : Fields.mapping(node, "\"overrides\"", problems)) {
            String name = pair.key().text();
            Entry base = result.get(name);
            if (base == null) {
                problems.add(unknown(pair.key(), inherited, Optional.ofNullable(removed.get(name))));
            } else {
                result.put(name, override(pair, base));
            }
        }
        return List.copyOf(result.values());
    }

    private static Problem unknown(YamlNode.Scalar name, List<Entry> inherited, Optional<Place> removed) {
        Place place = name.place();
        return removed.map(gone -> Problem.at(
                                place,
                                Rule.UNKNOWN_ENTRY,
                                "the entry " + name.text() + " is removed " + gone.seenFrom(place))
                        .help("remove the override, or keep the entry; one of its name that is written anew under"
                                + " \"entries:\" needs none"))
                .orElseGet(() -> Problem.at(place, Rule.UNKNOWN_ENTRY, "no entry " + name.text() + " is inherited")
                        .help(() -> Suggestion.of(
                                name.text(), inherited.stream().map(Entry::name).toList())));
    }

    private Entry override(YamlNode.Pair pair, Entry base) {
        int before = problems.toList().size();
        Fields fields = new Fields(pair.value(), pair.key().place(), "the override of " + base.name(), problems);
        String because = fields.requiredText("because", "because: Our mail is stale after an hour.");
        Map<String, AttributeValue> values = new HashMap<>(base.values());
        values.putAll(entries.values(fields));
        Entry changed = new Entry(
                base.name(),
                base.place(),
                base.origin(),
                base.codes(),
                base.condition(),
                fields.filled("title").map(Located::value).orElse(base.title()),
                text(fields, "description", base.description()),
                values,
                exception(fields, base),
                fields.find("message").isPresent() ? entries.message(fields) : base.message(),
                base.aliases(),
                fields.find("deprecated").isPresent() ? entries.deprecated(fields) : base.deprecated(),
                base.since(),
                fields.scalar("replaced_by").or(base::replacedBy),
                base.overridden(),
                base.translations());
        List<Overridden> changes = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (String key :
                fields.found().stream().filter(one -> !one.equals("because")).toList()) {
            boolean isOther = !base.said(key).equals(changed.said(key));
            if (isOther || settles(base, key)) {
                changes.add(new Overridden(key, catalog, fields.keyPlace(key), because));
            } else {
                repeated.add(key);
            }
        }
        entries.unreadable().forEach(fields::find);
        fields.end(fields.unknown().stream().anyMatch(OF_MATCHING::contains) ? CODES_STAY : "");
        if (problems.toList().size() == before) {
            redundant(pair.key(), base, changes, repeated, fields);
        }
        return changed.withOverridden(changes).withTranslations(stillTrue(base, changes));
    }

    /** What was said in another language of a part that is replaced counts no more. */
    private static Translations stillTrue(Entry base, List<Overridden> changes) {
        return base.translations()
                .where(key -> changes.stream().map(Overridden::key).noneMatch(key::equals));
    }

    private void redundant(
            YamlNode.Scalar entry, Entry base, List<Overridden> changes, List<String> repeated, Fields fields) {
        String same = base.origin().catalog() + " says the same";
        if (changes.isEmpty()) {
            problems.add(
                    entry.place(),
                    Rule.REDUNDANT_OVERRIDE,
                    "the override of " + base.name() + " changes nothing: " + same,
                    "remove it, or write what shall be otherwise");
            return;
        }
        repeated.forEach(key -> problems.add(
                fields.keyPlace(key),
                Rule.REDUNDANT_OVERRIDE,
                "this \"" + key + "\" of " + base.name() + " changes nothing: " + same,
                "remove it, or write what shall be otherwise"));
    }

    private boolean settles(Entry base, String key) {
        return disagreements.stream()
                .anyMatch(open ->
                        open.entry().equals(base.name()) && open.one().key().equals(key));
    }

    private static String text(Fields fields, String key, String otherwise) {
        return fields.scalar(key).map(Located::value).orElse(otherwise);
    }

    private Optional<Located<String>> exception(Fields fields, Entry base) {
        return fields.find("exception").isPresent() ? entries.exception(base.name(), fields) : base.exception();
    }
}
