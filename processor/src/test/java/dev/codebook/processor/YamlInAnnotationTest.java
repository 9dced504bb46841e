package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog may stand in its annotation; its problems are told by the lines of the source. */
class YamlInAnnotationTest {

    private static final String PACKAGE = """
            @dev.codebook.CodeCatalog(yaml = \"""
                    catalog: shop
                    syntax: text
                    entries:
                      ANYTHING: { code: "*", title: Anything }
                      SOLD: { code: sold, title: Sold }
                    \""")
            package consumer;
            """;

    private static final String USE =
            "package consumer; enum Use { U; Object use = ShopCode.diagnose(\"sold\").code() == ShopCode.SOLD; }";

    @TempDir
    Path folder;

    @Test
    void generatesWhatStandsInTheAnnotation() {
        Javac.Result result = project(PACKAGE).with("consumer/Use.java", USE).compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    @Test
    void generatesItUnderEclipse() {
        Ecj result = Ecj.compile(project(PACKAGE));
        assertTrue(result.succeeded(), result.log());
        assertTrue(Files.exists(folder.resolve("classes/consumer/ShopCode.class")));
    }

    @Test
    void generatesItForAnAnnotatedType() {
        Javac.Result result = new Javac(folder)
                .with(
                        "consumer/Shop.java",
                        PACKAGE.replace("package consumer;", "interface Shop {}")
                                .replace("@dev", "package consumer; @dev"))
                .with("consumer/Use.java", USE)
                .compile();
        assertEquals("", result.log());
    }

    @Test
    void extendsOthers() {
        Javac.Result result = project("""
                @dev.codebook.CodeCatalog(yaml = \"""
                        catalog: acme
                        extends: [smtp, /rest.yaml]
                        entries:
                          TENANT_SUSPENDED: { code: 550 5.7.901, title: Tenant suspended }
                        \""")
                package consumer;
                """)
                .with("rest.yaml", """
                        catalog: rest
                        syntax: smtp
                        entries:
                          REST: { code: 550 5.7.902, title: Rest }
                        """)
                .with(
                        "consumer/Use.java",
                        "package consumer; enum Use { U; Object o = AcmeCode.TENANT_SUSPENDED;"
                                + " Object r = AcmeCode.REST; Object i = AcmeCode.MAILBOX_FULL; }")
                .compile();
        assertEquals("", result.log());
    }

    @Test
    void pointsIntoTheTextBlock() {
        String error = error(PACKAGE.replace("code: sold", "cod: sold"));
        assertTrue(
                error.contains("package-info.java:6:19: the entry SOLD has no key \"cod\" [unknown-key]\n"
                        + "      6 |           SOLD: { cod: sold, title: Sold }\n"
                        + "        |                   ^~~\n"),
                error);
    }

    @Test
    void pointsIntoATextBlockWithUnicodeEscapes() {
        String escaped = PACKAGE.replace("Anything", "\\u0041ny\\uu0074hing, description: '\\\\\\\\u0041'");
        String error = error(escaped.replace("code: sold", "cod: sold"));
        assertTrue(error.contains("package-info.java:6:19: the entry SOLD has no key \"cod\" [unknown-key]"), error);
    }

    /** It moves the lines below it. */
    @Test
    void findsNoTextBlockWithAnEscapedLineBreak() {
        String error = error(PACKAGE.replace("text\n", "text\\u000a\n").replace("code: sold", "cod: sold"));
        assertTrue(error.startsWith("line 6 of the annotation's yaml: the entry SOLD has no key"), error);
    }

    @Test
    void pointsIntoTheTextBlockOfItsOwnAnnotation() {
        String other = PACKAGE.replace("@dev", "// \"\"\"\n@dev")
                .replace("sold", "\\\"sold\"")
                .replace("title: Anything", "titel: Anything, title: Anything")
                .replace("text\n", "text # with \\\\\n")
                .replace("package consumer;", "interface Shop {}");
        String own = PACKAGE.substring(0, PACKAGE.indexOf("package")).replace("shop", "tavern");
        String source =
                "package consumer;\n" + other + own.replace("title: Sold", "titel: Sold") + "interface Tavern {}\n";
        Javac.Result result = new Javac(folder)
                .with("consumer/Shop.java", source.replace("\n", "\r\n"))
                .compile();
        assertEquals(2, result.errors().size(), result.log());
        assertTrue(result.errors().get(0).contains("Shop.java:7:34: the entry ANYTHING has no key"), result.log());
        assertTrue(
                result.errors().get(1).contains("Shop.java:16:31: the entry SOLD has no key \"titel\""), result.log());
    }

    @Test
    void indentsWithTabsAsItsAuthorDoes() {
        String error = error(PACKAGE.replace("        ", "\t").replace("code: sold", "cod: sold"));
        assertTrue(error.contains("package-info.java:6:12: the entry SOLD has no key"), error);
    }

    @Test
    void tellsTheLineOfATextThatIsNoTextBlock() {
        String yaml = "\"catalog: shop\\nsyntax: text\\nentries:\\n  SOLD: { cod: sold, title: Sold }\"";
        String error = error("@dev.codebook.CodeCatalog(yaml = " + yaml + ") package consumer;");
        assertTrue(error.startsWith("line 4 of the annotation's yaml: the entry SOLD has no key \"cod\""), error);
    }

    @Test
    void tellsTheLineOfTheTextUnderEclipse() {
        Ecj result = Ecj.compile(project(PACKAGE.replace("code: sold", "cod: sold")));
        assertFalse(result.succeeded());
        assertTrue(
                result.log().contains("line 5 of the annotation's yaml: the entry SOLD has no key \"cod\""),
                result.log());
    }

    @Test
    void saysThatAnEmptyOneIsEmpty() {
        String error = error("@dev.codebook.CodeCatalog(yaml = \"\") package consumer;");
        assertTrue(error.startsWith("line 1 of the annotation's yaml: the catalog is empty"), error);
    }

    private String error(String source) {
        return project(source).compile().errors().get(0);
    }

    private Javac project(String source) {
        return new Javac(folder).with("consumer/package-info.java", source);
    }
}
