package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.plan.TypePlanner;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.read.TranslationReader;
import dev.codebook.processor.yaml.YamlParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands where a catalog has a name, a code or a value is a problem, or harmless; and no place is left out. */
class HostilePlacesTest {

    private static final JsonNode DEFINITIONS = JsonMapper.shared()
            .readTree(Javac.read(Path.of("src/main/resources/META-INF/codebook/catalog.schema.json")))
            .get("definitions");

    private static final Set<String> MAPPINGS =
            Set.of("catalog", "translation", "translatedEntry", "attribute", "entry", "override");

    /** Free texts, which {@link HostileTextsTest} compiles. */
    private static final Set<String> TEXTS = Set.of(
            "catalog.title",
            "attribute.description",
            "attribute.values.*",
            "attribute.default",
            "entry.title",
            "entry.description",
            "entry.message",
            "entry.parameters.*",
            "entry.aliases.*.deprecated",
            "entry.deprecated",
            "entry.since",
            "entry.*",
            "override.because",
            "override.title",
            "override.description",
            "override.message",
            "override.parameters.*",
            "override.deprecated",
            "override.*",
            "translatedEntry.title",
            "translatedEntry.description",
            "translatedEntry.message",
            "translatedEntry.*");

    /** Of what is printed of a problem, whose longest parts may be all escapes. */
    private static final int LONGEST = 30_000;

    private static final String HEAD = "catalog: shop\nsyntax: smtp\n";
    private static final String ROOT = "entries:\n  ROOT: { code: \"*\", title: Root }\n";
    private static final String ENTRY = HEAD + ROOT + "  E: { code: 550, title: E, exception: true, ";
    private static final String ATTRIBUTE = HEAD + "attributes:\n  a: { ";
    private static final String OVERRIDE = "catalog: shop\nextends: parent\noverrides:\n  FULL: { because: It is, ";
    private static final String TRANSLATION =
            "translates: parent\nlanguage: de\nentries:\n  ROOT: { title: W }\n  FULL: { title: V }\n";

    /** By its place in the schema, a catalog or a translation with {@code TEXT} there. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("catalog.catalog", "catalog: TEXT\nsyntax: smtp\n" + ROOT),
            Map.entry("catalog.extends", "catalog: shop\nextends: TEXT\n"),
            Map.entry("catalog.syntax", "catalog: shop\nsyntax: TEXT\n" + ROOT),
            Map.entry("catalog.types.code", HEAD + "types: { code: TEXT }\n" + ROOT),
            Map.entry("catalog.types.constants", HEAD + "types: { constants: TEXT }\n" + ROOT),
            Map.entry("catalog.types.diagnosis", HEAD + "types: { diagnosis: TEXT }\n" + ROOT),
            Map.entry("catalog.types.exception", HEAD + "types: { exception: TEXT }\n" + ROOT),
            Map.entry("catalog.languages", HEAD + "languages: TEXT\n" + ROOT),
            Map.entry("catalog.translated", HEAD + "languages: de\ntranslated: TEXT\n" + ROOT),
            Map.entry("catalog.groups", HEAD + "groups: TEXT\n" + ROOT),
            Map.entry("catalog.attributes.name", HEAD + "attributes:\n  TEXT: { type: text }\n" + ROOT),
            Map.entry("catalog.entries.name", HEAD + ROOT + "  TEXT: { code: 550, title: E }\n"),
            Map.entry("catalog.overrides.name", "catalog: shop\nextends: parent\noverrides:\n  TEXT: { title: T }\n"),
            Map.entry("catalog.remove", "catalog: shop\nextends: parent\nremove: TEXT\n"),
            Map.entry("catalog.suppress", HEAD + "suppress: TEXT\n" + ROOT),
            Map.entry("catalog.code_lists.name", HEAD + "code_lists: { TEXT: 550 }\n" + ROOT),
            Map.entry(
                    "catalog.code_lists.*",
                    HEAD + "code_lists: { few: TEXT }\n" + ROOT + "  E: { code: [few, 550], title: E }\n"),
            Map.entry("catalog.reserved.codes", HEAD + "reserved: { codes: TEXT }\n" + ROOT),
            Map.entry("catalog.reserved.names", HEAD + "reserved: { names: TEXT }\n" + ROOT),
            Map.entry("attribute.type", ATTRIBUTE + "type: TEXT }\n" + ROOT),
            Map.entry("attribute.values.name", ATTRIBUTE + "default: A, values: { A: a, TEXT: b } }\n" + ROOT),
            Map.entry("attribute.required", ATTRIBUTE + "type: list, required: TEXT }\n" + ROOT),
            Map.entry("entry.code", HEAD + ROOT + "  E: { code: TEXT, title: E }\n"),
            Map.entry("entry.text", ENTRY + "text: [TEXT] }\n"),
            Map.entry("entry.all", ENTRY + "all: [wording, TEXT] }\n"),
            Map.entry("entry.host", ENTRY + "host: TEXT }\n"),
            Map.entry("entry.command", ENTRY + "command: TEXT }\n"),
            Map.entry("entry.exception", HEAD + ROOT + "  E: { code: 550, title: E, exception: TEXT }\n"),
            Map.entry("entry.parameters.name", ENTRY + "message: \"{who}\", parameters: { who: Who, TEXT: What } }\n"),
            Map.entry("entry.aliases", ENTRY + "aliases: TEXT }\n"),
            Map.entry("entry.aliases.name", ENTRY + "aliases: { TEXT: { deprecated: Why } } }\n"),
            Map.entry("entry.replaced_by", ENTRY + "deprecated: Why, replaced_by: TEXT }\n"),
            Map.entry("entry.name", ENTRY + "TEXT: value }\n"),
            Map.entry("override.exception", OVERRIDE + "exception: TEXT }\n"),
            Map.entry("override.parameters.name", OVERRIDE + "message: \"{who}\", parameters: { TEXT: What } }\n"),
            Map.entry("override.replaced_by", OVERRIDE + "deprecated: Why, replaced_by: TEXT }\n"),
            Map.entry("override.name", OVERRIDE + "TEXT: value }\n"),
            Map.entry("translation.translates", TRANSLATION.replace("translates: parent", "translates: TEXT")),
            Map.entry("translation.language", TRANSLATION.replace("language: de", "language: TEXT")),
            Map.entry("translation.entries.name", TRANSLATION + "  TEXT: { title: T }\n"),
            Map.entry("translatedEntry.name", TRANSLATION.replace("title: V", "title: V, TEXT: T")));

    private static final Outcome<Catalog> PARENT = read("""
            catalog: parent
            syntax: smtp
            languages: de
            attributes:
              note: { type: text, default: Note. }
            entries:
              ROOT: { code: "*", title: Root }
              FULL: { code: 5xx, title: Full, exception: true }
            """);

    static Stream<String> others() {
        return OTHERS.keySet().stream().sorted();
    }

    @Test
    void everyPlaceOfTheSchemaIsTried() {
        Set<String> places = new TreeSet<>();
        MAPPINGS.forEach(mapping -> collect(DEFINITIONS.get(mapping), mapping, places));
        Set<String> tried = new TreeSet<>(TEXTS);
        tried.addAll(OTHERS.keySet());
        assertEquals(String.join("\n", places), String.join("\n", tried));
    }

    /** A leaf of the schema is a place; where the keys are free, so are they. */
    private static void collect(JsonNode schema, String place, Set<String> places) {
        String reference = schema.path("$ref").asString("").replaceFirst("#/definitions/", "");
        if (MAPPINGS.contains(reference)) {
            return;
        }
        if (!reference.isEmpty()) {
            collect(DEFINITIONS.get(reference), place, places);
        } else if (schema.has("properties")
                || schema.path("additionalProperties").isObject()) {
            schema.path("properties").forEachEntry((key, value) -> collect(value, place + "." + key, places));
            if (schema.path("additionalProperties").isObject()) {
                places.add(place + ".name");
                collect(schema.get("additionalProperties"), place + ".*", places);
            }
        } else if (schema.has("items")) {
            collect(schema.get("items"), place, places);
        } else if (schema.has("type") || schema.has("enum")) {
            places.add(place);
        } else {
            Stream.of("anyOf", "allOf").forEach(key -> schema.path(key).forEach(part -> collect(part, place, places)));
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyTextIsAProblemOrHarmless(String place) {
        for (String text : HostileTexts.all()) {
            String yaml = OTHERS.get(place).replace("TEXT", HostileTexts.quoted(text));
            Outcome<List<SourceFile>> files = read(yaml)
                    .map(catalog ->
                            TypePlanner.plan(catalog, new TypePlanner.Target("consumer", true, true, Optional.empty())))
                    .map(Generators::generate);
            assertTrue(files.value().isPresent() || !files.problems().isEmpty(), yaml);
            files.problems().forEach(HostilePlacesTest::assertIsVisible);
            files.ifPresent(generated -> assertAreOurs(generated, place));
        }
    }

    private static void assertIsVisible(Problem problem) {
        String printed = ProblemReporter.text(problem);
        assertFalse(printed.codePoints().anyMatch(HostilePlacesTest::isObeyed), printed);
        assertTrue(printed.length() < LONGEST, printed);
    }

    private static boolean isObeyed(int c) {
        int type = Character.getType(c);
        boolean isHidden = type == Character.FORMAT && c != '\u200C' && c != '\u200D';
        return c != '\n' && (Character.isISOControl(c) || isHidden || type == Character.SURROGATE);
    }

    /** Texts are ASCII in the source, so that it means the same in every encoding; one in so many is parsed, too. */
    private static void assertAreOurs(List<SourceFile> files, String place) {
        assertEquals(4, files.size());
        for (SourceFile file : files) {
            assertTrue(file.typeName().matches("[A-Z][A-Za-z0-9]*"), file.typeName());
            assertTrue(file.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), place);
        }
        if (files.hashCode() % 16 == 0) {
            assertEquals(List.of(), SourceCheck.of(files, false).errors());
        }
    }

    private static Outcome<Catalog> read(String yaml) {
        boolean isTranslation = yaml.startsWith("translates");
        return Outcome.of(new SourceText("catalog.yaml", yaml))
                .then(YamlParser::parse)
                .then(document -> isTranslation
                        ? PARENT.then(catalog -> TranslationReader.read(document, catalog, "de"))
                        : CatalogReader.read(document, HostilePlacesTest::parent, HostilePlacesTest::noType)
                                .then(CatalogValidator::validate));
    }

    private static Outcome<Catalog> parent(Located<String> name) {
        return name.value().equals("parent") ? PARENT : refuse(name, "there is no catalog " + name.value());
    }

    private static Outcome<ScalarType.JavaEnum> noType(Located<String> name) {
        return refuse(name, "there is no type " + name.value());
    }

    private static <T> Outcome<T> refuse(Located<String> name, String message) {
        return Outcome.none(Problem.at(name.place(), Rule.CATALOG_NOT_FOUND, message));
    }
}
