package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a catalog says is shown on the console, and never obeyed by it. */
class ProblemReporterTest {

    /** Bells, escapes, the reader's direction: whatever a console or an editor does on its own. */
    @ParameterizedTest
    @CsvSource({
        "0007, \\u0007",
        "001b, \\u001b",
        "007f, \\u007f",
        "0085, \\u0085",
        "009b, \\u009b",
        "000a, \\n",
        "000d, \\r",
        "0009, \\t",
        "00ad, \\u00ad",
        "061c, \\u061c",
        "200b, \\u200b",
        "200e, \\u200e",
        "2028, \\u2028",
        "2029, \\u2029",
        "202e, \\u202e",
        "2066, \\u2066",
        "feff, \\ufeff",
        "d800, \\ud800",
        "e0041, \\U000e0041"
    })
    void showsWhatAConsoleWouldObeyOrHide(String codePoint, String shown) {
        String hostile = Character.toString(Integer.parseInt(codePoint, 16));
        Problem problem = Problem.ofAnnotation(Rule.BAD_CODE, "\"a" + hostile + "b\" is no code")
                .help("write " + hostile)
                .tried(List.of("here" + hostile));
        String expected = """
                "a%1$sb" is no code [bad-code]
                    help: write %1$s
                      tried: here%1$s""".formatted(shown);
        assertEquals(expected, ProblemReporter.text(problem));
    }

    @Test
    void printsLettersOfAllScriptsAsTheyAre() {
        String text = "äß Ωж שלום नमस्ते 漢字 a\u0301 می\u200cخواهم \uD83D\uDC69\u200D\uD83D\uDCBB";
        assertEquals(text + " [bad-code]", ProblemReporter.text(Problem.ofAnnotation(Rule.BAD_CODE, text)));
    }

    @Test
    void theCaretStaysUnderWhatIsWrong() {
        assertEquals("""
                c.yaml:1:13: wrong [bad-code]
                    1 | a: \\u202e\uD83D\uDE00 \\u001b, b: x\\u200by # \\u2066
                      |                       ^~~~~~~~""", shown("a: \u202E\uD83D\uDE00\t\u001B, b: x\u200By # \u2066", 13, 3));
    }

    @Test
    void theCaretMayStandBehindTheLine() {
        assertEquals("""
                c.yaml:1:6: wrong [bad-code]
                    1 | a: b
                      |      ^~""", shown("a: b", 6, 2));
    }

    @Test
    void ofAVeryLongLineOnlyAPartIsPrinted() {
        String text = shown("a".repeat(50_000) + "bad" + "c".repeat(50_000), 50_001, 3);
        assertEquals(
                "c.yaml:1:50001: wrong [bad-code]\n    1 | ... " + "a".repeat(80) + "bad" + "c".repeat(117)
                        + " ...\n      | " + " ".repeat(84) + "^~~",
                text);
    }

    @Test
    void theEndOfAVeryLongPlaceIsNotPrinted() {
        String text = shown("a: " + "b".repeat(100_000), 4, 100_000);
        assertEquals(
                "c.yaml:1:4: wrong [bad-code]\n    1 | a: " + "b".repeat(197) + " ...\n      |    ^" + "~".repeat(196),
                text);
    }

    @Test
    void ofAVeryLongMessageTheMiddleIsLeftOut() {
        String text =
                ProblemReporter.text(Problem.ofAnnotation(Rule.BAD_CODE, "\"" + "x".repeat(100_000) + "\" is no code"));
        assertEquals("\"" + "x".repeat(999) + " ... " + "x".repeat(988) + "\" is no code [bad-code]", text);
    }

    @Test
    void ofAVeryLongMessageNoCharacterIsCutInHalf() {
        String message = "x" + "\uD83D\uDEAB".repeat(1_001) + "y";
        String text = ProblemReporter.text(Problem.ofAnnotation(Rule.BAD_CODE, message));
        assertEquals("x" + "\uD83D\uDEAB".repeat(500) + " ... " + "\uD83D\uDEAB".repeat(499) + "y [bad-code]", text);
    }

    private static String shown(String line, int column, int length) {
        SourceText source = new SourceText("c.yaml", line + "\nnext: line\n");
        return ProblemReporter.text(Problem.at(source.place(1, column, length), Rule.BAD_CODE, "wrong"));
    }

    /** From the file to the compiler's list of errors. */
    @Test
    void compilersAreToldNothingElse(@TempDir Path folder) {
        Javac.Result result = new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"shop.yaml\") package consumer;")
                .with("consumer/shop.yaml", """
                        catalog: shop
                        syntax: number
                        entries:
                          ANYTHING: { code: "*", title: Anything }
                          FULL: { code: "1\\nerror: 2\\u202E\\e[31m", title: "BIDI" }
                          HALF: { code: 3, title: "Half of \\uD83D", moods: [BIDI] }
                        """.replace("BIDI", "\u202E"))
                .compile();
        assertEquals(2, result.errors().size(), result.log());
        for (String error : result.errors()) {
            assertTrue(error.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), error);
            assertTrue(error.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT), error);
        }
        assertTrue(
                result.errors().get(0).contains(": \"1\\nerror: 2\\u202e\\u001b[31m\" is no number [bad-code]"),
                result.log());
    }
}
