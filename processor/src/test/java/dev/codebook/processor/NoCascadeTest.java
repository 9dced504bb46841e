package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two mistakes in a catalog are two errors, however much of what would be generated a consumer uses. */
class NoCascadeTest {

    private static final int CONSTANTS = 300;
    private static final Pattern ERROR = Pattern.compile("(?m)^.*: error: (.*)$");

    @TempDir
    Path folder;

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    /** One mistake costs its entry, the other only a value. */
    @ParameterizedTest
    @MethodSource("jdks")
    void tellsTwoMistakesOfACatalogThatIsMuchUsed(Jdk jdk) throws Exception {
        String log = jdk.javac(Ecj.options(project(catalog("c7x y", "retry: SOON"))));
        List<String> errors =
                ERROR.matcher(log).results().map(error -> error.group(1)).toList();
        assertEquals(2, errors.size(), log);
        assertTrue(errors.get(0).contains("[bad-code]"), log);
        assertTrue(errors.get(1).contains("[unknown-value]"), log);
        assertTrue(log.endsWith("2 errors\n"), log);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void compilesWithoutMistakes(Jdk jdk) throws Exception {
        assertEquals("", jdk.javac(Ecj.options(project(catalog("c7", "retry: NO")))));
    }

    /** No code can be read in an unknown syntax. */
    @ParameterizedTest
    @MethodSource("jdks")
    void tellsTheMistakeOfACatalogInAnUnknownSyntax(Jdk jdk) throws Exception {
        String log = jdk.javac(Ecj.options(project(catalog("c7", "retry: NO").replace("syntax: text", "syntax: txt"))));
        assertTrue(log.contains("shop.yaml:2:9: there is no syntax \"txt\""), log);
        assertTrue(log.endsWith("1 error\n"), log);
    }

    /** Eclipse's compiler goes on after the errors of a processor. */
    @Test
    void tellsTwoMistakesUnderEclipse() {
        Ecj result = Ecj.compile(project(catalog("c7", "retry: SOON, titel: x")));
        assertTrue(result.log().contains("[unknown-key]"), result.log());
        assertTrue(result.log().endsWith("2 problems (2 errors)\n"), result.log());
    }

    private Javac project(String catalog) {
        String uses = IntStream.range(0, CONSTANTS)
                .mapToObj(i -> "    ShopCode.E" + i + ".title(), ShopCodes.E" + i + ",\n")
                .collect(Collectors.joining());
        return new Javac(folder)
                .with("shop/package-info.java", "@dev.codebook.CodeCatalog(\"shop.yaml\")\npackage shop;\n")
                .with("shop/shop.yaml", catalog)
                .with("shop/Use.java", """
                    package shop;

                    class Use {
                        ShopDiagnosis diagnosis = ShopCode.diagnose("c1");
                        ShopException exception = diagnosis.toException();
                        String[] all = {
                    %s    };
                    }
                    """.formatted(uses));
    }

    private static String catalog(String code7, String value9) {
        String entries = IntStream.range(0, CONSTANTS)
                .mapToObj(i -> "  E" + i + ": { code: " + (i == 7 ? code7 : "c" + i) + ", title: T" + i
                        + (i == 9 ? ", " + value9 : "") + " }\n")
                .collect(Collectors.joining());
        return """
            catalog: shop
            syntax: text
            attributes:
              retry: { values: { NO: Never., YES: Now. } }
            entries:
              ANYTHING: { code: "*", title: Anything, retry: NO }
            """ + entries;
    }
}
