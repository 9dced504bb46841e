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
    /** The keys that must be there, each with a line to write. */
    private final Map<String, String> required = new LinkedHashMap<>();

    private final Place place;
    private final String owner;
    /** Whether what is not there was not written, either. */
    private final boolean isWhole;

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
        this.isWhole = node instanceof YamlNode.Mapping mapping && mapping.isWhole();
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
        if (node instanceof YamlNode.Refused) {
            return List.of();
        }
        boolean lacksSpace =
                node instanceof YamlNode.Scalar scalar && scalar.text().matches("\\w+:\\S.*");
        String help = lacksSpace
                ? "write \"key: value\", with a space after the colon"
                : "write its keys below it, indented, each as \"key: value\"";
        if (node.isEmpty()) {
            problems.add(node.place(), Rule.MISSING_KEY, owner + " is empty", help);
        } else {
            problems.add(
                    node.place(), Rule.WRONG_SHAPE, owner + " must be a mapping, and this is " + node.kind(), help);
        }
        return List.of();
    }

    /** The keys that were asked for and are there. */
    List<String> found() {
        return pairs.keySet().stream().filter(asked::contains).toList();
    }

    /** The keys that are there and nobody asked for. */
    List<String> unknown() {
        return pairs.keySet().stream().filter(key -> !asked.contains(key)).toList();
    }

    /** Whether one of these keys was probably meant by one that nobody asked for. */
    boolean isMisspelt(List<String> keys) {
        return unknown().stream()
                .anyMatch(key ->
                        Suggestion.nearest(key, asked).filter(keys::contains).isPresent());
    }

    /** Where a key stands. */
    Place keyPlace(String key) {
        return pairs.get(key).key().place();
    }

    Place place() {
        return place;
    }

    Optional<YamlNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(pairs.get(key)).map(YamlNode.Pair::value);
    }

    /** The node under a key, or under one that is written nearly so, which will be told. */
    Optional<YamlNode> findMeant(String key) {
        return find(key)
                .or(() -> unknown().stream()
                        .filter(written ->
                                Suggestion.nearest(written, List.of(key)).isPresent())
                        .findFirst()
                        .map(written -> pairs.get(written).value()));
    }

    /**
     * The node under a key that must be there.
     *
     * @param example a line to write if it is not
     */
    Optional<YamlNode> require(String key, String example) {
        required.put(key, example);
        return find(key);
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
    String requiredText(String key, String example) {
        required.put(key, example);
        return filled(key).map(Located::value).orElse("");
    }

    /** The text under a key, if it is there, with something in it. */
    Optional<Located<String>> filled(String key) {
        Optional<Located<String>> text = scalar(key);
        text.filter(found -> found.value().isBlank())
                .ifPresent(blank -> empty(blank.place(), "\"" + key + "\"", problems));
        return text;
    }

    /** The scalar under a key that must be there. */
    Optional<Located<String>> requiredScalar(String key, String example) {
        return require(key, example).flatMap(node -> scalar(node, "\"" + key + "\""));
    }

    private static void empty(Place at, String what, Problems problems) {
        boolean isComment = at.lineText().matches(".*:\\s+#\\S.*");
        problems.add(
                at,
                Rule.MISSING_KEY,
                what + " is empty",
                isComment ? "a \"#\" begins a comment: put the whole text in quotes" : "write a value after the \":\"");
    }

    Optional<Located<String>> scalar(YamlNode node, String what) {
        return scalar(node, what, problems);
    }

    /** The text of a node that must be a scalar. */
    static Optional<Located<String>> scalar(YamlNode node, String what, Problems problems) {
        if (node.isEmpty()) {
            empty(node.place(), what, problems);
            return Optional.empty();
        }
        if (node instanceof YamlNode.Refused) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Located<>(scalar.text(), scalar.place()));
        }
        problems.add(
                node.place(),
                Rule.WRONG_SHAPE,
                what + " must be a text, and this is " + node.kind(),
                "write one text; put it in quotes if it begins with [ or {");
        return Optional.empty();
    }

    /** One scalar, or a sequence of them. */
    List<Located<String>> scalars(YamlNode node, String what) {
        if (node instanceof YamlNode.Mapping) {
            problems.add(
                    node.place(),
                    Rule.WRONG_SHAPE,
                    what + " must be a text or a list, and this is " + node.kind(),
                    "write one text, or several in a list; put a text in quotes if it begins with {");
            return List.of();
        }
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            empty(node.place(), what, problems);
        }
        List<Located<String>> scalars = new ArrayList<>();
        for (YamlNode item : items) {
            scalar(item, what).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** Reports each of these keys that is there and was not asked for: elsewhere, it means something. */
    void refuse(List<String> keys, String help) {
        keys.stream().filter(unknown()::contains).map(pairs::remove).forEach(pair -> unknown(pair.key(), help));
    }

    private void unknown(YamlNode.Scalar key, String help) {
        problems.add(key.place(), Rule.UNKNOWN_KEY, owner + " has no key \"" + key.text() + "\"", help);
    }

    /** Reports every key that was not asked for, and every key that must be there and is not, even misspelled. */
    void end() {
        end("");
    }

    /**
     * The same.
     *
     * @param advice for a key that resembles no other
     */
    void end(String advice) {
        required.keySet().removeAll(pairs.keySet());
        for (YamlNode.Pair pair : pairs.values()) {
            String key = pair.key().text();
            if (!asked.contains(key)) {
                unknown(
                        pair.key(),
                        advice.isEmpty() || Suggestion.nearest(key, asked).isPresent()
                                ? Suggestion.of(key, asked)
                                : advice);
                Suggestion.nearest(key, required.keySet()).ifPresent(required::remove);
            }
        }
        if (isWhole) {
            required.forEach((key, example) -> problems.add(
                    place,
                    Rule.MISSING_KEY,
                    owner + " lacks the key \"" + key + "\"",
                    "add a line such as \"" + example + "\""));
        }
    }
}
