package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/rules.md} tells all rules and nothing else, and its examples are what the compiler really says. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\S+)\n(.*?)(?=^## |\\z)");

    /** A rule of the page; its example is empty where no catalog can show it. */
    private record Section(String rule, String bad, String report, String diff) {

        static Section of(MatchResult section) {
            String body = section.group(2);
            return new Section(section.group(1), block("yaml", body), block("text", body), block("diff", body));
        }

        private static String block(String language, String body) {
            return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                    .matcher(body)
                    .results()
                    .findFirst()
                    .map(block -> block.group(1))
                    .orElse("");
        }

        String good() {
            return bad.replace(diffLines('-'), diffLines('+'));
        }

        private String diffLines(char sign) {
            return diff.lines()
                    .filter(line -> line.charAt(0) == sign)
                    .map(line -> line.substring(1) + "\n")
                    .reduce("", String::concat);
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    private static List<Section> sections() {
        return SECTION.matcher(Javac.read(PAGE)).results().map(Section::of).toList();
    }

    static List<Section> examples() {
        return sections().stream().filter(section -> !section.bad().isEmpty()).toList();
    }

    @Test
    void tellsEveryRuleInOrder() {
        assertEquals(
                Stream.of(Rule.values()).map(Rule::id).toList(),
                sections().stream().map(Section::rule).toList());
    }

    @Test
    void everyRuleHasAFixtureOrATest() {
        Set<String> shown = new TreeSet<>();
        InvalidCatalog.all().forEach(catalog -> shown.add(catalog.rule()));
        Stream.of(
                        AnnotationRulesTest.class,
                        ExceptionBaseTest.class,
                        ExtendingTest.class,
                        ImplementingTest.class,
                        MessagesTest.class,
                        ReleaseLockTest.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(AnnotationRulesTest.Shows.class))
                .forEach(method -> shown.add(method.getAnnotation(AnnotationRulesTest.Shows.class)
                        .value()
                        .id()));
        assertEquals(new TreeSet<>(Stream.of(Rule.values()).map(Rule::id).toList()), shown);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatIsReported(Section section, @TempDir Path folder) {
        String error = compile(section.bad(), folder).errorsAndWarnings().get(0);
        String report = error.replaceAll("\\S*/consumer/", "").replace("\n  ", "\n");
        assertTrue(report.contains("[" + section.rule() + "]"), report);
        assertEquals(section.report(), report + "\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatMendsIt(Section section, @TempDir Path folder) {
        assertEquals("", compile(section.good(), folder).log());
    }

    private static Javac.Result compile(String catalog, Path folder) {
        Javac project = new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"catalog.yaml\") package consumer;");
        String[] files = catalog.split("(?m)^# file: ");
        project.with("consumer/catalog.yaml", files[0]);
        for (String file : List.of(files).subList(1, files.length)) {
            int end = file.indexOf('\n');
            project.with("consumer/" + file.substring(0, end), file.substring(end + 1));
        }
        return project.compile();
    }
}
