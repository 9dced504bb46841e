package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands under {@code attributes:}. */
final class AttributeReader {

    private static final List<String> TYPES = List.of("enum", "text", "list");

    private final Problems problems;

    AttributeReader(Problems problems) {
        this.problems = problems;
    }

    List<Attribute> readAll(YamlNode node) {
        List<Attribute> attributes = new ArrayList<>();
        for (YamlNode.Pair pair : Fields.mapping(node, "\"attributes\"", problems)) {
            read(pair).ifPresent(attributes::add);
        }
        return attributes;
    }

    private Optional<Attribute> read(YamlNode.Pair pair) {
        String name = pair.key().text();
        Fields fields = new Fields(pair.value(), pair.key().place(), "the attribute " + name, problems);
        String description = fields.text("description");
        Optional<AttributeType> type = type(fields, name);
        fields.end();
        return type.map(
                found -> new Attribute(name, description, found, pair.key().place()));
    }

    private Optional<AttributeType> type(Fields fields, String name) {
        Optional<Located<String>> type = fields.scalar("type");
        Optional<YamlNode> values = fields.find("values");
        Optional<Located<String>> otherwise = fields.scalar("default");
        String key = type.map(Located::value).orElse("enum");
        switch (key) {
            case "text":
                return Optional.of(new AttributeType.Text());
            case "list":
                return Optional.of(new AttributeType.TextList());
            case "enum":
                return values.or(() -> fields.require("values", "values: { NO: ..., YES: ... }\" or \"type: text"))
                        .map(node -> enumerated(node, name, otherwise))
                        .filter(found -> !found.values().isEmpty())
                        .map(AttributeType.class::cast);
            default:
                problems.add(
                        type.get().place(),
                        Rule.UNKNOWN_VALUE,
                        "there is no attribute type \"" + key + "\"",
                        Suggestion.of(key, TYPES));
                return Optional.empty();
        }
    }

    private AttributeType.Enumerated enumerated(YamlNode node, String attribute, Optional<Located<String>> otherwise) {
        List<AttributeType.Value> values = new ArrayList<>();
        String owner = "\"values\" of the attribute " + attribute;
        if (node instanceof YamlNode.Mapping mapping && mapping.pairs().isEmpty()) {
            problems.add(node.place(), Rule.MISSING_KEY, owner + " is empty", "write at least one value");
        }
        for (YamlNode.Pair pair : Fields.mapping(node, owner, problems)) {
            String name = pair.key().text();
            String description = Fields.scalar(pair.value(), "the description of " + name, problems)
                    .map(Located::value)
                    .orElse("");
            values.add(new AttributeType.Value(name, description, pair.key().place()));
        }
        List<String> names = values.stream().map(AttributeType.Value::name).toList();
        otherwise
                .filter(name -> !names.contains(name.value()))
                .ifPresent(name -> problems.add(
                        name.place(),
                        Rule.UNKNOWN_VALUE,
                        "\"" + attribute + "\" has no value \"" + name.value() + "\"",
                        Suggestion.of(name.value(), names)));
        return new AttributeType.Enumerated(
                values, otherwise.map(Located::value).filter(names::contains));
    }
}
