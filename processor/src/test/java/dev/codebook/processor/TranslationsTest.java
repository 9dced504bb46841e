package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalog in several languages: what its types say in each, and where that was found. */
class TranslationsTest {

    @TempDir
    Path folder;

    private URLClassLoader loader;

    @BeforeEach
    void compile() throws Exception {
        Javac project = new GoldenCase(Path.of("src/test/resources/golden/languages")).into(new Javac(folder));
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        URL[] classes = {project.classes().toUri().toURL()};
        loader = new URLClassLoader(classes, TranslationsTest.class.getClassLoader());
    }

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISK_FULL  | de              | Platte voll
            DISK_FULL  | de-AT           | Platte voll
            DISK_FULL  | de-AT-1996      | Platte voll
            DISK_FULL  | de-u-nu-latn    | Platte voll
            DISK_FULL  | fr-CA           | Disque plein
            DISK_FULL  | en              | Disk full
            DISK_FULL  | und             | Disk full
            DISK_FULL  | def             | Disk full
            UNKNOWN    | nl              | Onbekend
            UNKNOWN    | de              | Unbekannt
            UNKNOWN    | fr              | Unknown
            LOST       | de              | Für immer verloren
            LOST       | nl              | Lost for good
            """)
    void theTitleIsThatOfTheNearestLanguage(String entry, String tag, String title) throws Exception {
        assertEquals(title, get(entry, "title", tag));
    }

    @Test
    void allTextsThatTheCatalogNamesAreTranslated() throws Exception {
        assertEquals("Morgen darf er wieder senden.", get("OVER_LIMIT", "description", "de"));
        assertEquals("", get("DISK_FULL", "description", "de"));
        assertEquals("Mehr erbitten.", get("OVER_LIMIT", "advice", "de"));
        assertEquals("Wait.", get("DISK_FULL", "advice", "de"));
        assertEquals("{limit} Nachrichten waren {tenant} nicht genug", get("OVER_LIMIT", "message", "de-AT"));
        assertEquals("Mehr als {limit} Nachrichten von {tenant}", get("OVER_LIMIT", "message", "de-CH"));
        assertEquals("", get("LOST", "message", "de"));
    }

    @Test
    void anExceptionFillsItsParametersIntoEachLanguage() throws Exception {
        Exception thrown = make("OverLimit", "t1", 12_500);
        assertEquals("Tenant t1 exceeded 12500 messages", thrown.getMessage());
        assertEquals(thrown.getMessage(), thrown.getLocalizedMessage());
        assertEquals("Tenant t1 exceeded 12500 messages", message(thrown, "en-GB"));
        assertEquals("Mehr als 12500 Nachrichten von t1", message(thrown, "de-CH"));
        assertEquals("12500 Nachrichten waren t1 nicht genug", message(thrown, "de-AT"));
        assertEquals("t1 a dépassé 12500 messages", message(thrown, "fr"));
        assertEquals("{day} ist der 2024-02-29", message(make("Old", LocalDate.of(2024, 2, 29)), "de"));
    }

    @Test
    void anExceptionWithoutParametersSaysItsMessageOrItsTitle() throws Exception {
        assertEquals("Die Platte ist voll", message(make("DiskFull"), "de"));
        assertEquals("Die Platte ist voll", message(diagnosed("ACME-2"), "de"));
        assertEquals("The disk is full", message(diagnosed("ACME-2"), "nl"));
        assertEquals("Mandant über seiner Grenze", message(diagnosed("ACME-1"), "de"));
        assertEquals("Für immer verloren", message(diagnosed("ACME-0"), "de"));
        assertEquals("Onbekend", message(diagnosed("what?"), "nl"));
    }

    @Test
    void theTypesKnowTheFilesOfAllLanguages() throws Exception {
        Map<?, ?> sources = (Map<?, ?>) type("AcmeCode").getMethod("sources").invoke(null);
        for (String file : new String[] {"catalog.yaml", "catalog.de.yaml", "catalog.de-AT.yaml", "base.nl.yaml"}) {
            assertTrue(sources.containsKey("golden/" + file), file);
        }
    }

    private Object get(String entry, String method, String tag) throws Exception {
        Class<?> code = type("AcmeCode");
        return code.getMethod(method, Locale.class).invoke(code.getField(entry).get(null), Locale.forLanguageTag(tag));
    }

    private static Object message(Exception thrown, String tag) throws Exception {
        return thrown.getClass().getMethod("message", Locale.class).invoke(thrown, Locale.forLanguageTag(tag));
    }

    private Exception diagnosed(String text) throws Exception {
        Object diagnosis = type("AcmeCode").getMethod("diagnose", String.class).invoke(null, text);
        return (Exception) diagnosis.getClass().getMethod("toException").invoke(diagnosis);
    }

    private Exception make(String exception, Object... arguments) throws Exception {
        return (Exception) Arrays.stream(type("AcmeException$" + exception).getMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow()
                .invoke(null, arguments);
    }

    private Class<?> type(String name) throws Exception {
        return loader.loadClass("golden." + name);
    }
}
