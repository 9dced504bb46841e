package dev.codebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the types of a catalog read in a text, and take for a code. */
class GeneratedReadingTest {

    private static final Class<?>[] TEXT = {String.class};

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"smtp, 550 5.1.1", "number, 404", "text, ACME-0001"})
    void findsACodeAndNoneInNull(String syntax, String code) {
        Compiled types = compiled(syntax, "  ONE: { code: " + code + ", title: One }\n");
        assertEquals("Optional[ONE]", String.valueOf(types.call("RandomCode", "find", TEXT, code)));
        assertEquals(Optional.empty(), types.call("RandomCode", "find", TEXT, (Object) null));
    }

    @Test
    void takesAWordOutOfBracketsAndQuotes() {
        Compiled types = compiled("text", "  ONE: { code: ACME-0001, title: One }\n");
        for (String text : new String[] {
            "ACME-0001)", "[ACME-0001] gone", "(ACME-0001)", "\"ACME-0001\"", " ('ACME-0001'): gone", "( ACME-0001 )"
        }) {
            Object diagnosis = types.call("RandomCode", "diagnose", TEXT, text);
            assertEquals("ACME-0001", Compiled.call(diagnosis, "word"), text);
            assertEquals("ONE", Compiled.call(diagnosis, "code").toString(), text);
        }
        assertEquals("", Compiled.call(types.call("RandomCode", "diagnose", TEXT, "([\"'"), "word"));
    }

    @Test
    void leavesAMarkWhereACodeBeginsWithIt() {
        Compiled types =
                compiled("text", "  ONE: { code: \"(a)\", title: One }\n  TWO: { code: \"'*\", title: Two }\n");
        for (String[] expected : new String[][] {{"(a)", "(a)"}, {"[(a)", "(a)"}, {"'b'", "'b"}, {"\"c\"", "c"}}) {
            Object diagnosis = types.call("RandomCode", "diagnose", TEXT, expected[0]);
            assertEquals(expected[1], Compiled.call(diagnosis, "word"), expected[0]);
        }
    }

    private Compiled compiled(String syntax, String entries) {
        Compiled types = Compiled.of(
                folder,
                "catalog: random\nsyntax: " + syntax + "\nentries:\n  ROOT: { code: \"*\", title: Root }\n" + entries);
        assertTrue(types.success(), types.output());
        return types;
    }
}
