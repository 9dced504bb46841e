package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * What stands in for attributes of which it cannot be read what they hold. They have a default, since nothing that entries
     * say of them is read.
     *
     * @param names those of the attributes
     * @param entries whose values are those of an attribute that lacks them
     */
    static List<Attribute> standIns(YamlNode node, Set<String> names, Optional<YamlNode> entries) {
        List<Attribute> standIns = new ArrayList<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.pairs().stream()
                    .filter(pair -> names.contains(pair.key().text()))
                    .forEach(pair -> standIns.add(standIn(pair, entries)));
        }
        return standIns;
    }

    /** Without a type, it was to be an enumerated one, and somebody may use its enum. */
    private static Attribute standIn(YamlNode.Pair pair, Optional<YamlNode> entries) {
        String name = pair.key().text();
        Place place = pair.key().place();
        Fields fields = new Fields(pair.value(), place, "the attribute", new Problems());
        AttributeType type = fields.scalar("type").isPresent()
                ? new AttributeType.Text(Optional.of(""))
                : enumerated(used(name, entries), place);
        return new Attribute(name, "", type, false, place);
    }

    private static AttributeType enumerated(Set<String> names, Place place) {
        return new AttributeType.Enumerated(
                names.stream()
                        .map(name -> new AttributeType.Value(name, "", place))
                        .toList(),
                names.stream().findFirst());
    }

    /** What entries choose of an attribute; something in any case. */
    private static Set<String> used(String attribute, Optional<YamlNode> entries) {
        Set<String> used = new LinkedHashSet<>();
        if (entries.isPresent() && entries.get() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Pair entry : mapping.pairs()) {
                new Fields(entry.value(), entry.key().place(), "the entry", new Problems())
                        .scalar(attribute)
                        .filter(value -> value.value().matches("[A-Z][A-Z0-9_]*"))
                        .ifPresent(value -> used.add(value.value()));
            }
        }
        return used.isEmpty() ? Set.of("UNDECIDED") : used;
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
        if (type.isEmpty() && fields.find("type").isPresent()) {
            List.of("values", "default").forEach(fields::find);
            return Optional.empty();
        }
        String key = type.map(written -> nearestType(written, fields)).orElse("enum");
        return switch (key) {
            case "enum" -> enumerated(fields, name);
            case "list" -> Optional.of(new AttributeType.TextList());
            case "text" ->
                Optional.of(new AttributeType.Text(fields.scalar("default").map(Located::value)));
            default -> scalar(key, type.get(), fields, name);
        };
    }

    /** A type that is misspelt is told, and read as the one that is meant. */
    private String nearestType(Located<String> written, Fields fields) {
        String key = written.value();
        if (TYPES.contains(key) || isNameOfJava(key)) {
            return key;
        }
        problems.add(
                written.place(),
                Rule.UNKNOWN_VALUE,
                "there is no attribute type \"" + key + "\"",
                Suggestion.of(key, TYPES));
        fields.find("values"); // perhaps the unknown type was to have them
        return Suggestion.nearest(key, TYPES).orElse(key);
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
    private Optional<AttributeType> scalar(String key, Located<String> written, Fields fields, String name) {
        Optional<Located<String>> otherwise = fields.scalar("default");
        Optional<ScalarType> type = scalarType(key, written);
        if (type.isEmpty()) {
            fields.find("values"); // perhaps the unknown type was to have them
        }
        return type.map(found -> new AttributeType.Scalar(
                found, otherwise.map(text -> values.scalar(name, found, text).orElse(found.example()))));
    }

    private Optional<ScalarType> scalarType(String key, Located<String> written) {
        if (isNameOfJava(key)) {
            Outcome<ScalarType.JavaEnum> found = enums.find(written);
            problems.addAll(found.problems());
            return found.value().map(ScalarType.class::cast);
        }
        return ScalarType.Plain.find(key).map(ScalarType.class::cast);
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
                        written -> values.declared(attribute, names, written).orElse(names.get(0)));
        return new AttributeType.Enumerated(read, chosen);
    }
}
