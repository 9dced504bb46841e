package dev.codebook.processor.read;

import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping while it is read: each key is asked for by its name, and what nobody asked for is unknown. */
final class Fields {

    private final Map<String, YamlNode.Pair> pairs = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Place place;
    private final String owner;
    private final Problems problems;

    /**
     * The fields of a node; of none, with a problem, if it is no mapping.
     *
     * @param place what a missing key is reported at
     * @param owner whose fields they are, for messages: {@code the entry MAILBOX_FULL}
     */
    Fields(YamlNode node, Place place, String owner, Problems problems) {
        this.place = place;
        this.owner = owner;
        this.problems = problems;
        for (YamlNode.Pair pair : mapping(node, owner, problems)) {
            pairs.put(pair.key().text(), pair);
        }
    }

    /** The pairs of a mapping; none, with a problem, if the node is something else. */
    static List<YamlNode.Pair> mapping(YamlNode node, String owner, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.pairs();
        }
        problems.add(node.place(), Rule.WRONG_SHAPE, owner + " must be a mapping, and this is " + node.kind());
        return List.of();
    }

    Place place() {
        return place;
    }

    Optional<YamlNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(pairs.get(key)).map(YamlNode.Pair::value);
    }

    /** The node under a key that must be there. */
    Optional<YamlNode> require(String key) {
        Optional<YamlNode> node = find(key);
        if (node.isEmpty()) {
            problems.add(place, Rule.MISSING_KEY, owner + " lacks the key \"" + key + "\"");
        }
        return node;
    }

    /** The scalar under a key, if it is there. */
    Optional<Located<String>> scalar(String key) {
        return find(key).flatMap(node -> scalar(node, "\"" + key + "\""));
    }

    /** The text under a key; empty if there is none. */
    String text(String key) {
        return scalar(key).map(Located::value).orElse("");
    }

    /** The text under a key that must be there, with something in it. */
    String requiredText(String key) {
        Optional<Located<String>> text = require(key).flatMap(node -> scalar(node, "\"" + key + "\""));
        text.filter(found -> found.value().isBlank())
                .ifPresent(blank -> problems.add(blank.place(), Rule.MISSING_KEY, "\"" + key + "\" is empty"));
        return text.map(Located::value).orElse("");
    }

    Optional<Located<String>> scalar(YamlNode node, String what) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Located<>(scalar.text(), scalar.place()));
        }
        problems.add(node.place(), Rule.WRONG_SHAPE, what + " must be a text, and this is " + node.kind());
        return Optional.empty();
    }

    /** One scalar, or a sequence of them. */
    List<Located<String>> scalars(YamlNode node, String what) {
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        List<Located<String>> scalars = new ArrayList<>();
        for (YamlNode item : items) {
            scalar(item, what).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** Reports every key that was not asked for. */
    void end() {
        for (YamlNode.Pair pair : pairs.values()) {
            String key = pair.key().text();
            if (!asked.contains(key)) {
                problems.add(
                        pair.key().place(),
                        Rule.UNKNOWN_KEY,
                        owner + " has no key \"" + key + "\"",
                        Suggestion.of(key, asked));
            }
        }
    }
}
