package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference that is written with the generated types; its letters are held by {@link GoldenTest}. */
class ReferenceTest {

    private static final Path SCHEMA_FILE = Path.of("src/main/resources/META-INF/codebook/reference.schema.json");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Javac.read(SCHEMA_FILE));

    private static final String CATALOG = """
            catalog: shop
            syntax: number
            entries:
              UNKNOWN: { code: "*", title: Unknown }
            """;

    @TempDir
    Path folder;

    static List<String> written() {
        return GoldenCase.all().stream()
                .flatMap(golden -> GoldenCase.files(golden.expected()).entrySet().stream())
                .filter(file -> file.getKey().endsWith(".json"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("written")
    void itsJsonFollowsTheSchema(String json) {
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
    }

    @Test
    void theSchemaRefusesWhatTheReferenceNeverHas() {
        String json = written().get(0);
        for (String broken : List.of(
                json.replace("\"version\": 1", "\"version\": 2"),
                json.replaceFirst("\"codes\": ", "\"patterns\": "),
                json.replaceFirst("\"name\": \"UNRECOGNIZED\"", "\"name\": \"small\""))) {
            assertFalse(SCHEMA.validate(broken, InputFormat.JSON).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp-providers", "http", "sqlstate", "grpc"})
    void aShippedCatalogHasOne(String catalog) {
        Javac project =
                new Javac(folder).with("shipped/package-info.java", annotated("shipped", "\"" + catalog + "\""));
        Javac.Result result = project.compile();
        assertTrue(result.succeeded(), result.log());
        String json = Javac.read(reference(project, catalog + ".json"));
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
        JsonNode tree = JsonMapper.shared().readTree(json);
        assertEquals(
                names(tree.get("entries").valueStream().map(entry -> entry.get("name"))),
                names(tree.get("entries")
                        .valueStream()
                        .flatMap(entry -> Stream.concat(
                                Stream.of(entry.get("name")),
                                entry.path("covered_by").valueStream()))));
        assertEquals(
                names(tree.get("codes").valueStream()),
                names(tree.get("entries")
                        .valueStream()
                        .flatMap(entry -> entry.get("codes").valueStream())));
        assertTrue(Files.exists(reference(project, catalog + ".md")));
    }

    private static TreeSet<String> names(Stream<JsonNode> nodes) {
        return new TreeSet<>(nodes.map(JsonNode::asString).toList());
    }

    @Test
    void isNotWrittenUnlessAskedFor() {
        Javac project = new Javac(folder)
                .with("consumer/codes.yaml", CATALOG)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"codes.yaml\") package consumer;");
        assertTrue(project.compile().succeeded());
        assertFalse(Files.exists(project.classes().resolve("META-INF")));
    }

    @Test
    void isWrittenInTheFormsThatAreAskedFor() {
        Javac project = new Javac(folder)
                .with("consumer/codes.yaml", CATALOG)
                .with(
                        "consumer/package-info.java",
                        "@dev.codebook.CodeCatalog(value = \"codes.yaml\", reference = dev.codebook.Reference.JSON)"
                                + " package consumer;");
        assertTrue(project.compile().succeeded());
        assertTrue(Files.exists(reference(project, "shop.json")));
        assertFalse(Files.exists(reference(project, "shop.md")));
    }

    /** The enums of the groups have them otherwise. */
    @Test
    void entriesOfOneLineStandAsTheyAreWritten() {
        Javac project = new Javac(folder)
                .with("consumer/codes.yaml", """
                        catalog: shop
                        syntax: text
                        groups: area
                        attributes: { area: { values: { A: One., B: Two. } } }
                        entries: { R: { code: "*", title: R, area: B }, X: { code: X, title: X, area: A }, Z: { code: Z, title: Z } }
                        """)
                .with("consumer/package-info.java", annotated("consumer", "\"codes.yaml\""));
        assertEquals("", project.compile().log());
        JsonNode tree = JsonMapper.shared().readTree(Javac.read(reference(project, "shop.json")));
        assertEquals(
                List.of("R", "X", "Z"),
                tree.get("entries")
                        .valueStream()
                        .map(entry -> entry.get("name").asString())
                        .toList());
    }

    @Test
    void aCatalogWithAMistakeHasNone() {
        Javac project = new Javac(folder)
                .with("consumer/codes.yaml", CATALOG + "  BAD: { code: x.y, title: Bad }\n")
                .with("consumer/package-info.java", annotated("consumer", "\"codes.yaml\""));
        assertFalse(project.compile().succeeded());
        assertFalse(Files.exists(project.classes().resolve("META-INF")));
    }

    @Test
    void twoAnnotationsCannotAskForTheSameOne() {
        Javac project = new Javac(folder)
                .with("one/codes.yaml", CATALOG)
                .with("one/package-info.java", annotated("one", "\"codes.yaml\""))
                .with("two/package-info.java", annotated("two", "\"/one/codes.yaml\""));
        List<String> errors = project.compile().errors();
        assertEquals(1, errors.size(), errors::toString);
        assertEquals(
                "the reference of the catalog \"shop\" is already written for one [duplicate-name]\n"
                        + "      help: ask for it at one of the two",
                errors.get(0));
    }

    private static String annotated(String packageName, String value) {
        return """
                @CodeCatalog(value = %s, reference = {Reference.MARKDOWN, Reference.JSON})
                package %s;

                import dev.codebook.CodeCatalog;
                import dev.codebook.Reference;
                """.formatted(value, packageName);
    }

    private static Path reference(Javac project, String name) {
        return project.classes().resolve("META-INF/codebook/reference").resolve(name);
    }
}
