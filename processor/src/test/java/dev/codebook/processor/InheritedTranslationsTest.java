package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations of catalogs that extend each other: who has the last word, and what an override leaves of them. */
class InheritedTranslationsTest {

    @TempDir
    Path folder;

    private Javac project;

    @BeforeEach
    void base() {
        project = new Javac(folder)
                .with("shop/package-info.java", "@dev.codebook.CodeCatalog(\"shop.yaml\") package shop;");
        catalog("base", "syntax: text\nlanguages: [de, fr]", """
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  GONE: { code: GONE, title: Gone }
                """);
        translation("base", "de", "UNKNOWN: { title: Unbekannt }", "GONE: { title: Fort }");
        translation("base", "fr", "UNKNOWN: { title: Inconnu }", "GONE: { title: Parti }");
    }

    @Test
    void aCatalogWithoutLanguagesInheritsThoseOfItsParent() throws Exception {
        catalog("shop", "extends: base.yaml", "entries:\n  OWN: { code: OWN, title: Own }\n");
        assertEquals(List.of("Fort", "Parti"), titles("GONE"));
        assertEquals(List.of("Own", "Own"), titles("OWN"));
    }

    @Test
    void aChildMaySayItOtherwise() throws Exception {
        catalog("shop", "extends: base.yaml\nlanguages: de", "");
        translation("shop", "de", "GONE: { title: Weg }");
        assertEquals(List.of("Weg", "Parti"), titles("GONE"));
    }

    @Test
    void anOverrideDropsTheTranslationsOfWhatItReplaces() throws Exception {
        catalog("shop", "extends: base.yaml", "overrides:\n  GONE: { title: Sold, because: So it is. }\n");
        assertEquals(List.of("Sold", "Sold"), titles("GONE"));
        assertEquals(List.of("Unbekannt", "Inconnu"), titles("UNKNOWN"));
    }

    @Test
    void ofTwoParentsTheLaterOneHasTheLastWord() throws Exception {
        catalog("one", "extends: base.yaml\nlanguages: [de, fr]", "");
        translation("one", "de", "GONE: { title: Eins }");
        translation("one", "fr", "GONE: { title: Un }");
        catalog("two", "extends: base.yaml\nlanguages: de", "");
        translation("two", "de", "GONE: { title: Zwei }");
        catalog("shop", "extends: [one.yaml, two.yaml]", "");
        assertEquals(List.of("Zwei", "Un"), titles("GONE"));
    }

    @Test
    void theTranslationsComeFromTheParentThatTheTextComesFrom() throws Exception {
        catalog("one", "extends: base.yaml\nlanguages: de", "overrides:\n  GONE: { title: One, because: It is. }\n");
        translation("one", "de", "GONE: { title: Eins }");
        catalog("two", "extends: base.yaml\nlanguages: [de, fr]", "");
        translation("two", "de", "GONE: { title: Zwei }", "UNKNOWN: { title: Zweifelhaft }");
        translation("two", "fr", "GONE: { title: Deux }");
        for (String order : List.of("[one.yaml, two.yaml]", "[two.yaml, one.yaml]")) {
            catalog("shop", "extends: " + order, "");
            assertEquals(List.of("Eins", "One"), titles("GONE"), order);
        }
        assertEquals(List.of("Zweifelhaft", "Inconnu"), titles("UNKNOWN"));
    }

    /** What all parents have from one catalog is nobody's override against the others. */
    @Test
    void aSharedOverrideKeepsTheTranslationsOfBothParents() throws Exception {
        catalog("middle", "extends: base.yaml", "overrides:\n  GONE: { title: Middle, because: It is. }\n");
        catalog("one", "extends: middle.yaml\nlanguages: de", "");
        translation("one", "de", "GONE: { title: Mitte }");
        catalog("two", "extends: middle.yaml\nlanguages: fr", "");
        translation("two", "fr", "GONE: { title: Milieu }");
        catalog("shop", "extends: [one.yaml, two.yaml]", "");
        assertEquals(List.of("Mitte", "Milieu"), titles("GONE"));
    }

    @Test
    void aCatalogInTheAnnotationHasItsLanguagesBesideTheSource() throws Exception {
        project.with("shop/package-info.java", """
                @dev.codebook.CodeCatalog(yaml = \"""
                        catalog: shop
                        extends: base.yaml
                        languages: de
                        entries:
                          OWN: { code: OWN, title: Own }
                        \""")
                package shop;
                """);
        translation("shop", "de", "OWN: { title: Eigen }");
        assertEquals(List.of("Eigen", "Own"), titles("OWN"));
    }

    @Test
    void aSharedCatalogHasItsLanguagesWhereItLies() throws Exception {
        project.with("shop/package-info.java", "@dev.codebook.CodeCatalog(\"shop\") package shop;")
                .with("META-INF/codebook/shop.yaml", """
                        catalog: shop
                        syntax: text
                        languages: de
                        entries:
                          UNKNOWN: { code: "*", title: Unknown }
                        """)
                .with("META-INF/codebook/shop.de.yaml", """
                        translates: shop
                        language: de
                        entries:
                          UNKNOWN: { title: Unbekannt }
                        """);
        assertEquals(List.of("Unbekannt", "Unknown"), titles("UNKNOWN"));
    }

    @Test
    void everyPlaceThatWasTriedIsTold() {
        catalog("shop", "extends: base.yaml\nlanguages: nl", "");
        String error = project.compile().errors().get(0);
        assertTrue(
                error.contains("shop.yaml:3:12: there is no file with the texts in nl [translation-not-found]"), error);
        assertTrue(error.contains("help: put it beside the catalog, as shop.nl.yaml\n"), error);
        assertTrue(error.contains("tried: SOURCE_PATH shop/shop.nl.yaml"), error);
    }

    private void catalog(String name, String head, String body) {
        project.with("shop/" + name + ".yaml", "catalog: " + name + "\n" + head + "\n" + body);
    }

    private void translation(String catalog, String language, String... entries) {
        project.with(
                "shop/" + catalog + "." + language + ".yaml",
                "translates: " + catalog + "\nlanguage: " + language + "\nentries:\n  " + String.join("\n  ", entries)
                        + "\n");
    }

    /** What an entry is called in German and in French. */
    private List<String> titles(String entry) throws Exception {
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        URL[] classes = {project.classes().toUri().toURL()};
        List<String> titles = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Class<?> code = loader.loadClass("shop.ShopCode");
            for (Locale locale : List.of(Locale.GERMAN, Locale.FRENCH)) {
                titles.add((String) code.getMethod("title", Locale.class)
                        .invoke(code.getField(entry).get(null), locale));
            }
        }
        return titles;
    }
}
