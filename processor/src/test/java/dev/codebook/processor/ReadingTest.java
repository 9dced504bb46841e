package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.InvalidCatalog.Report;
import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.plan.TypePlanner;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.read.TranslationReader;
import dev.codebook.processor.yaml.YamlNode;
import dev.codebook.processor.yaml.YamlParser;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stages from text to source, without a compiler, on the catalogs that {@link InvalidCatalogsTest} and {@link GoldenTest}
 * compile: quick enough to be asked about every mutant.
 */
class ReadingTest {

    /** What is found before a catalog is read, or by asking the compiler; and what hides all other mistakes. */
    private static final Set<Rule> OF_LOADING =
            Set.of(Rule.EXTENDS_LOOP, Rule.TRANSLATION_NOT_FOUND, Rule.UNKNOWN_TYPE, Rule.YAML_SYNTAX);

    private static final Map<String, ScalarType.JavaEnum> ENUMS = Map.of(
            "java.util.concurrent.TimeUnit",
            new ScalarType.JavaEnum("java.util.concurrent", List.of("TimeUnit"), names(TimeUnit.values()), Map.of()),
            "java.time.DayOfWeek",
            new ScalarType.JavaEnum("java.time", List.of("DayOfWeek"), names(DayOfWeek.values()), Map.of()),
            "golden.Team",
            new ScalarType.JavaEnum("golden", List.of("Team"), List.of("OPERATIONS", "BILLING"), Map.of()),
            "golden.Team.Pager",
            new ScalarType.JavaEnum("golden", List.of("Team", "Pager"), List.of("LOUD", "QUIET"), Map.of()));

    static List<InvalidCatalog> invalid() {
        return InvalidCatalog.all().stream().filter(ReadingTest::isReading).toList();
    }

    private static boolean isReading(InvalidCatalog catalog) {
        return OF_LOADING.stream().map(Rule::id).noneMatch(catalog.rule()::equals);
    }

    static List<GoldenCase> golden() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void findsWhatIsMarkedAndNothingElse(InvalidCatalog catalog) {
        Outcome<Catalog> read = read("", catalog.files());
        List<Report> expected = catalog.expected();
        Set<Report> silent =
                expected.stream().filter(report -> report.help().isEmpty()).collect(Collectors.toSet());
        List<Report> found = told(read).stream()
                .map(ReadingTest::report)
                .map(report -> silent.contains(report.withoutHelp()) ? report.withoutHelp() : report)
                .sorted()
                .toList();
        assertEquals(lines(expected), lines(found));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void generatesWhatIsExpected(GoldenCase golden) {
        Map<String, String> expected = GoldenCase.files(golden.expected());
        expected.keySet().removeIf(name -> !name.endsWith(".java"));
        Map<String, String> generated = new TreeMap<>();
        generate(golden).forEach(file -> generated.put(file.typeName() + ".java", file.text()));
        assertEquals(expected, generated);
    }

    private static List<SourceFile> generate(GoldenCase golden) {
        String folder = golden.packageFolder();
        Map<String, String> files = new HashMap<>();
        Javac.filesBelow(golden.folder(), ".yaml")
                .forEach(file -> files.put(folder + file.getFileName(), Javac.read(file)));
        SortedMap<String, String> sources = new TreeMap<>();
        files.forEach((name, text) -> sources.put(name, new SourceText(name, text).checksum()));
        boolean checked = Javac.filesBelow(golden.folder(), ".java").stream()
                .anyMatch(file -> Javac.read(file).contains("checked = true"));
        TypePlanner.Target target = new TypePlanner.Target(
                folder.replace("/", ""),
                checked,
                true,
                Optional.of(ClassName.get("javax.annotation.processing", "Generated")));
        return read(folder, files)
                .map(catalog -> TypePlanner.plan(catalog.withSources(sources), target))
                .map(Generators::generate)
                .value()
                .orElseThrow();
    }

    private static Outcome<Catalog> read(String folder, Map<String, String> files) {
        return read(folder, "catalog.yaml", files).then(CatalogValidator::validate);
    }

    private static Outcome<Catalog> read(String folder, String name, Map<String, String> files) {
        Outcome<Catalog> catalog = parse(folder + name, files)
                .then(document ->
                        CatalogReader.read(document, parent -> parent(folder, parent, files), ReadingTest::find));
        return catalog.isSound() ? catalog.then(sound -> translated(folder + name, sound, files)) : catalog;
    }

    private static Outcome<Catalog> parent(String folder, Located<String> name, Map<String, String> files) {
        return read(folder, name.value(), files).withoutWarnings();
    }

    private static Outcome<Catalog> translated(String name, Catalog catalog, Map<String, String> files) {
        Outcome<Catalog> translated = Outcome.of(catalog);
        for (Located<String> language : catalog.languages().own()) {
            String file = name.replace(".yaml", "." + language.value() + ".yaml");
            translated = translated.then(known ->
                    parse(file, files).then(document -> TranslationReader.read(document, known, language.value())));
        }
        return translated;
    }

    private static Outcome<YamlNode> parse(String name, Map<String, String> files) {
        return YamlParser.parse(new SourceText(name, files.get(name)));
    }

    private static Outcome<ScalarType.JavaEnum> find(Located<String> name) {
        return Outcome.of(ENUMS.get(name.value()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /** Of a catalog with mistakes no warnings. */
    private static List<Problem> told(Outcome<Catalog> read) {
        return read.isSound() ? read.problems() : read.withoutWarnings().problems();
    }

    private static Report report(Problem problem) {
        String message = problem.message() + " [" + problem.rule().id() + "]";
        return new Report(problem.place().map(Place::line).orElse(0), message, problem.help());
    }

    private static String lines(List<Report> reports) {
        return reports.stream().map(Report::toString).collect(Collectors.joining("\n"));
    }
}
