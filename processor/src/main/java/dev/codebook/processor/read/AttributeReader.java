package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands under {@code attributes:}. */
final class AttributeReader {

    private static final List<String> TYPES = Stream.concat(
                    Stream.of("enum", "text", "list"),
                    Arrays.stream(ScalarType.Plain.values()).map(ScalarType.Plain::key))
            .toList();

    private final CatalogReader.Enums enums;
    private final Problems problems;
    private final ValueReader values;

    AttributeReader(CatalogReader.Enums enums, Problems problems) {
        this.enums = enums;
        this.problems = problems;
        this.values = new ValueReader(problems);
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
        boolean isRequired = fields.scalar("required")
                .flatMap(written -> values.bool("required", written))
                .orElse(false);
        fields.end();
        return type.map(found ->
                new Attribute(name, description, found, isRequired, pair.key().place()));
    }

    private Optional<AttributeType> type(Fields fields, String name) {
        Optional<Located<String>> type = fields.scalar("type");
        String key = type.map(Located::value).orElse("enum");
        return switch (key) {
            case "enum" -> enumerated(fields, name);
            case "list" -> Optional.of(new AttributeType.TextList());
            case "text" ->
                Optional.of(new AttributeType.Text(fields.scalar("default").map(Located::value)));
            default -> scalar(type.get(), fields, name);
        };
    }

    private Optional<AttributeType> enumerated(Fields fields, String name) {
        Optional<YamlNode> named = fields.find("values");
        Optional<Located<String>> otherwise = fields.scalar("default");
        return named.or(() -> fields.require("values", "values: { NO: ..., YES: ... }\" or \"type: text"))
                .map(node -> enumerated(node, name, otherwise))
                .filter(found -> !found.values().isEmpty())
                .map(AttributeType.class::cast);
    }

    /** What cannot be read as a default does as one all the same: the attribute has a default. */
    private Optional<AttributeType> scalar(Located<String> written, Fields fields, String name) {
        Optional<Located<String>> otherwise = fields.scalar("default");
        Optional<ScalarType> type = scalarType(written);
        if (type.isEmpty()) {
            fields.find("values"); // perhaps the unknown type was to have them
        }
        return type.map(found -> new AttributeType.Scalar(
                found, otherwise.map(text -> values.scalar(name, found, text).orElse(found.example()))));
    }

    private Optional<ScalarType> scalarType(Located<String> written) {
        String key = written.value();
        if (isNameOfJava(key)) {
            Outcome<ScalarType.JavaEnum> found = enums.find(written);
            problems.addAll(found.problems());
            return found.value().map(ScalarType.class::cast);
        }
        Optional<ScalarType.Plain> plain = ScalarType.Plain.find(key);
        if (plain.isEmpty()) {
            problems.add(
                    written.place(),
                    Rule.UNKNOWN_VALUE,
                    "there is no attribute type \"" + key + "\"",
                    Suggestion.of(key, TYPES));
        }
        return plain.map(ScalarType.class::cast);
    }

    /** {@code com.acme.Team} or {@code Team}, but not {@code Duration}, by which a type of ours is meant. */
    private static boolean isNameOfJava(String key) {
        boolean isCapitalized = !key.isEmpty() && Character.isUpperCase(key.codePointAt(0));
        return key.indexOf('.') >= 0
                || isCapitalized && Suggestion.nearest(key, TYPES).isEmpty();
    }

    private AttributeType.Enumerated enumerated(YamlNode node, String attribute, Optional<Located<String>> otherwise) {
        List<AttributeType.Value> read = new ArrayList<>();
        String owner = "\"values\" of the attribute " + attribute;
        if (node instanceof YamlNode.Mapping mapping && mapping.pairs().isEmpty()) {
            problems.add(node.place(), Rule.MISSING_KEY, owner + " is empty", "write at least one value");
        }
        for (YamlNode.Pair pair : Fields.mapping(node, owner, problems)) {
            String name = pair.key().text();
            String description = Fields.scalar(pair.value(), "the description of " + name, problems)
                    .map(Located::value)
                    .orElse("");
            read.add(new AttributeType.Value(name, description, pair.key().place()));
        }
        List<String> names = read.stream().map(AttributeType.Value::name).toList();
        Optional<String> chosen = names.isEmpty()
                ? Optional.empty()
                : otherwise.map(
                        written -> values.choice(attribute, names, written).orElse(names.get(0)));
        return new AttributeType.Enumerated(read, chosen);
    }
}
