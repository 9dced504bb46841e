package dev.codebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
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

    private Compiled compiled(String syntax, String entries) {
        Compiled types = Compiled.of(
                folder,
                "catalog: random\nsyntax: " + syntax + "\nentries:\n  ROOT: { code: \"*\", title: Root }\n" + entries);
        assertTrue(types.success(), types.output());
        return types;
    }
}
