package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.syntax.Syntax;
import dev.codebook.processor.yaml.YamlNode;
import dev.codebook.processor.yaml.YamlParser;
import dev.codebook.smtp.SmtpCommand;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema that editors read accepts the catalogs that the processor accepts, and refuses what a schema can refuse. */
class CatalogSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/META-INF/codebook/catalog.schema.json");
    private static final JsonNode TREE = JsonMapper.shared().readTree(Javac.read(FILE));
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Javac.read(FILE));

    private static final String CATALOG = "/definitions/catalog";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<Path> FOLDERS = List.of(
            Path.of("../catalog/src/main/resources"),
            Path.of("../example/src/main"),
            Path.of("../integration/src"),
            Path.of("src/test/resources/golden"));

    /** Rules about what lies further apart than a schema sees: two entries, another file, what attributes are declared. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "ambiguous-codes",
            "bad-fragment",
            "duplicate-code",
            "duplicate-name",
            "exception-parent",
            "extends-conflict",
            "extends-loop",
            "missing-translation",
            "parameters-without-exception",
            "replacement-loop",
            "reserved",
            "reserved-name",
            "spare-text",
            "spare-translation",
            "too-many-entries",
            "translated-parameters",
            "translation-not-found",
            "undecided-root",
            "unknown-entry",
            "unknown-parameter",
            "unquoted-text",
            "unreachable-entry",
            "unused-attribute",
            "redundant-override");

    /** The same of single files: misspelled keys may be attributes, values of attributes are declared elsewhere. */
    private static final Set<String> FILES_BEYOND_A_SCHEMA = Set.of(
            "bad-value.yaml",
            "missing-key--required-attribute.yaml",
            "missing-parameter.yaml",
            "parameter-type.yaml",
            "unknown-key--condition.yaml",
            "unknown-value--boolean.yaml",
            "unknown-value--groups.yaml",
            "unknown-value--groups-of-texts.yaml",
            "unknown-value--constant.yaml",
            "unknown-value--of-an-attribute.yaml",
            "unknown-value--of-the-root.yaml",
            "unknown-value--translation.yaml",
            "unknown-value--translation-head.yaml");

    private static final Pattern KEY = Pattern.compile(
            "\\.(?:find|findMeant|scalar|text|filled|requiredText|requiredScalar|require)\\(\\s*\"(\\w+)\"|\\((?:fields|types|reserved), \"(\\w+)\"");

    static List<Path> catalogs() {
        return FOLDERS.stream()
                .flatMap(folder -> Javac.filesBelow(folder, ".yaml").stream())
                .filter(file -> Javac.read(file).matches("(?s)(catalog|translates):.*"))
                .toList();
    }

    static Stream<InvalidCatalog> invalid() {
        return InvalidCatalog.all().stream()
                .filter(catalog -> !BEYOND_A_SCHEMA.contains(catalog.rule()))
                .filter(catalog -> !FILES_BEYOND_A_SCHEMA.contains(catalog.toString()));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void acceptsCatalogs(Path catalog) {
        assertEquals(List.of(), SCHEMA.validate(json(Javac.read(catalog)).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatASchemaCanRefuse(InvalidCatalog catalog) {
        assertFalse(catalog.files().values().stream().allMatch(CatalogSchemaTest::isAccepted));
    }

    private static boolean isAccepted(String yaml) {
        return json(yaml)
                .filter(document -> SCHEMA.validate(document).isEmpty())
                .isPresent();
    }

    /** What an editor makes of a document, in which plain scalars have types; nothing of what is no YAML of ours. */
    private static Optional<JsonNode> json(String yaml) {
        Outcome<YamlNode> document = YamlParser.parse(new SourceText("catalog.yaml", yaml));
        return document.problems().isEmpty() ? document.value().map(CatalogSchemaTest::json) : Optional.empty();
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.pairs().forEach(pair -> object.set(pair.key().text(), json(pair.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        boolean isTyped = scalar.plain() && scalar.text().matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
        if (isTyped) {
            return JsonMapper.shared().readTree(scalar.text());
        }
        return scalar.isEmpty() ? NODES.nullNode() : NODES.stringNode(scalar.text());
    }

    @Test
    void knowsTheKeysThatTheReaderAsksFor() {
        Set<String> asked = new TreeSet<>();
        for (Path file : Javac.filesBelow(Path.of("src/main/java/dev/codebook/processor/read"), ".java")) {
            KEY.matcher(Javac.read(file)).results().map(CatalogSchemaTest::key).forEach(asked::add);
        }
        Set<String> known = new TreeSet<>();
        Stream.of(
                        CATALOG,
                        CATALOG + "/properties/types",
                        CATALOG + "/properties/reserved",
                        "/definitions/attribute",
                        "/definitions/entry",
                        "/definitions/translation")
                .forEach(
                        mapping -> known.addAll(TREE.at(mapping + "/properties").propertyNames()));
        known.addAll(TREE.at("/definitions/override/properties").propertyNames());
        assertEquals(asked, known);
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    @Test
    void listsWhatTheProcessorKnows() {
        assertAll(
                () -> assertEquals(
                        Arrays.stream(Syntax.values()).map(Syntax::key).toList(),
                        values(CATALOG + "/properties/syntax")),
                () -> assertEquals(
                        Stream.concat(
                                        Stream.of("enum", "text", "list"),
                                        Arrays.stream(ScalarType.Plain.values()).map(ScalarType.Plain::key))
                                .toList(),
                        values("/definitions/attribute/properties/type/anyOf/0")),
                () -> assertEquals(
                        Arrays.stream(SmtpCommand.values()).map(Enum::name).toList(), values("/definitions/command")),
                () -> assertEquals(Rule.warnings(), values("/definitions/warning")));
    }

    private static List<String> values(String pointer) {
        return TREE.at(pointer)
                .get("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Editors show it while one types. */
    @Test
    void explainsEveryKey() {
        for (String mapping : List.of(
                CATALOG,
                "/definitions/attribute",
                "/definitions/entry",
                "/definitions/override",
                "/definitions/translation")) {
            TREE.at(mapping + "/properties")
                    .forEachEntry((key, schema) -> assertNotEquals(
                            "",
                            schema.isBoolean()
                                    ? "none"
                                    : schema.path("description").asString(""),
                            key));
        }
    }
}
