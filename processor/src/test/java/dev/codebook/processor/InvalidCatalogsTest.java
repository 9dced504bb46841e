package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.codebook.processor.InvalidCatalog.Report;
import dev.codebook.processor.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is told where it was made, in words that help, and costs no more than the entry it is in. */
class InvalidCatalogsTest {

    private static final Pattern REPORT =
            Pattern.compile("[^:]*\\.yaml:(\\d+):\\d+: ([^\n]*)(?s:.*?)(?:\n +help: (.*))?", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    (\\w+)[,;]$");

    /** Constants of generated types, right and wrong: none of them may add an error of its own. */
    private static final String CONSUMER = """
            package consumer;

            class Consumer {
                private ShopCode code = ShopCode.NO_SUCH_ENTRY;

                ShopDiagnosis diagnose(String text) throws ShopException {
                    return ShopCode.diagnose(text + code + ShopCodes.NO_SUCH_ENTRY);
                }
            }
            """;

    static List<InvalidCatalog> catalogs() {
        return InvalidCatalog.all();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void reportsWhatIsMarkedAndNothingElse(InvalidCatalog catalog, @TempDir Path folder) {
        Javac.Result result = compile(catalog, new Javac(folder));
        List<Report> reports = result.errorsAndWarnings().stream()
                .map(InvalidCatalogsTest::report)
                .sorted()
                .toList();
        assertEquals(lines(catalog.expected()), lines(withHelpWhereMarked(reports, catalog.expected())));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void generatesTheEntriesThatAreRight(InvalidCatalog catalog, @TempDir Path folder) {
        Javac project = new Javac(folder);
        String log = compile(catalog, project).log();
        assertAll(
                () -> assertEquals(catalog.generated(), constants(project)),
                () -> assertFalse(log.contains("\tat "), log),
                () -> assertFalse(log.contains("cannot find symbol"), log));
    }

    /** Where nothing can be generated, the consumer has nothing to use. */
    static Javac.Result compile(InvalidCatalog catalog, Javac project) {
        project.with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"catalog.yaml\") package consumer;");
        catalog.files().forEach((name, text) -> project.with("consumer/" + name, text));
        boolean stops = Rule.warning(catalog.rule())
                .isEmpty(); // else javac would go on, and miss the symbols that are not there
        if (stops && !catalog.generated().isEmpty()) {
            project.with("consumer/Consumer.java", CONSUMER);
        }
        return project.compile();
    }

    private static Report report(String error) {
        Matcher parts = REPORT.matcher(error);
        if (!parts.matches()) {
            return new Report(0, error, "");
        }
        String help = parts.group(3) == null ? "" : parts.group(3);
        String message = parts.group(2).replaceAll(" in \\S*/(\\w+\\.yaml) ", " in $1 ");
        return new Report(Integer.parseInt(parts.group(1)), message, help);
    }

    private static List<Report> withHelpWhereMarked(List<Report> reports, List<Report> expected) {
        Set<Report> silent =
                expected.stream().filter(report -> report.help().isEmpty()).collect(Collectors.toSet());
        return reports.stream()
                .map(report -> silent.contains(report.withoutHelp()) ? report.withoutHelp() : report)
                .toList();
    }

    private static String lines(List<Report> reports) {
        return reports.stream().map(Report::toString).collect(Collectors.joining("\n"));
    }

    /** The stand-in for a missing root does not count. */
    private static Set<String> constants(Javac project) {
        Set<String> names = new TreeSet<>();
        for (Path file : Javac.filesBelow(project.generated(), "ShopCode.java")) {
            CONSTANT.matcher(Javac.read(file)).results().forEach(constant -> names.add(constant.group(1)));
        }
        names.remove("UNRECOGNIZED_");
        return names;
    }
}
