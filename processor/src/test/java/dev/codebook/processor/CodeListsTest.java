package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.generate.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of codes has a name, which stands for its codes in the entries of its catalog and of those that extend it. */
class CodeListsTest {

    private static final String BASE = """
            catalog: base
            syntax: smtp
            code_lists:
              vague: [550, x.0.0]
              most: [vague, 5.1.1]
            entries:
              ANYTHING: { code: "*", title: Anything }
              UNAVAILABLE: { code: 550, title: Unavailable }
              UNKNOWN: { code: 5.1.1, title: Unknown }
              FULL: { code: [vague, 5xx], text: no room, title: Full }
              REPEATED: { code: [550, vague, most], text: said before, title: Repeated }
              LISTED: { code: [most, 5xx], text: see the list, title: Listed }
            """;

    @TempDir
    Path folder;

    @Test
    void aNameStandsForTheCodesOfItsList() throws IOException {
        Compiled base = compiled(Map.of("base.yaml", BASE), "base.yaml");
        assertEquals("UNAVAILABLE", diagnose(base, "550 Go away"));
        assertEquals("FULL", diagnose(base, "550 no room"));
        assertEquals("FULL", diagnose(base, "554 no room"));
        assertEquals("UNKNOWN", diagnose(base, "550 5.1.1 no room"));
        assertEquals("LISTED", diagnose(base, "550 5.1.1 see the list"));
        assertEquals("ANYTHING", diagnose(base, "450 see the list"));
    }

    @Test
    void aCodeThatIsWrittenTwiceCountsOnceWhereAListHasIt() throws IOException {
        Compiled base = compiled(Map.of("base.yaml", BASE), "base.yaml");
        assertEquals("REPEATED", diagnose(base, "550 said before"));
        assertEquals("REPEATED", diagnose(base, "550 5.1.1 said before"));
        String code = Files.readString(folder.resolve("classes/codes/BaseCode.java"));
        assertTrue(code.contains("Codes: {@code 550}, {@code x.0.0}, {@code 5.1.1}."), code);
    }

    @Test
    void aCatalogCanNameTheListsOfThoseItExtendsAndReplaceThem() throws IOException {
        Compiled child = compiled(Map.of("base.yaml", BASE, "child.yaml", """
                        catalog: child
                        extends: base.yaml
                        types: { code: BaseCode, diagnosis: BaseDiagnosis }
                        code_lists: { vague: 551 }
                        entries:
                          OWN: { code: [most, 5xx], text: our words, title: Own }
                          OTHER: { code: [vague, 5xx], text: other words, title: Other }
                        """), "child.yaml");
        assertEquals("OWN", diagnose(child, "550 5.1.1 our words"));
        assertEquals("OTHER", diagnose(child, "551 other words"));
        assertEquals("UNAVAILABLE", diagnose(child, "550 other words"));
        assertEquals("FULL", diagnose(child, "550 no room"));
    }

    /** A catalog has more to say than those that it extends, in whatever order it is named. */
    @Test
    void aListThatOneParentReplacesIsNotThatOfTheOthers() throws IOException {
        String one = "catalog: one\nextends: base.yaml\ncode_lists: { vague: 551 }\n";
        String two = "catalog: two\nextends: base.yaml\n";
        for (String parents : List.of("one.yaml, two.yaml", "two.yaml, one.yaml")) {
            Compiled child = compiled(
                    Map.of("base.yaml", BASE, "one.yaml", one, "two.yaml", two, "child.yaml", """
                            catalog: child
                            extends: [%s]
                            types: { code: BaseCode, diagnosis: BaseDiagnosis }
                            entries:
                              OTHER: { code: [vague, 5xx], text: other words, title: Other }
                            """.formatted(parents)),
                    "child.yaml");
            assertEquals("OTHER", diagnose(child, "551 other words"), parents);
            assertEquals("UNAVAILABLE", diagnose(child, "550 other words"), parents);
        }
    }

    @Test
    void anOwnWordingGoesBeforeTheCodesOfSmtpThatSayNothing() throws IOException {
        Compiled own = compiled(Map.of("own.yaml", """
                        catalog: own
                        extends: smtp
                        types: { code: BaseCode }
                        entries:
                          CLOSED: { code: vague, text: closed by the Acme gateway, title: Closed }
                        """), "own.yaml");
        for (String codes : List.of("550 5.7.1", "421", "554 5.0.0", "5.6.99", "")) {
            assertEquals("CLOSED", diagnose(own, codes + " closed by the Acme gateway"), codes);
        }
        assertEquals("RECIPIENT_ADDRESS_DOES_NOT_EXIST", diagnose(own, "550 5.1.1 closed by the Acme gateway"));
    }

    private Compiled compiled(Map<String, String> catalogs, String asked) throws IOException {
        Compiled compiled = Compiled.of(folder, catalogs, asked);
        assertEquals("", compiled.output());
        return compiled;
    }

    private static String diagnose(Compiled compiled, String text) {
        Object diagnosis = compiled.call("BaseCode", "diagnose", new Class<?>[] {String.class}, text);
        return Compiled.call(diagnosis, "code").toString();
    }
}
