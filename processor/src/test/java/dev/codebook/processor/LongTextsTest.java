package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts longer than a constant of a class file are put together when the types are loaded. */
class LongTextsTest {

    private static final String LONG = "ä b".repeat(33_000);

    @TempDir
    Path folder;

    @Test
    void anExceptionSaysALongMessage() throws Exception {
        compile();
        assertEquals(LONG, message("Plain"));
        assertEquals("{" + LONG + "}", message("Braces"));
    }

    /** Neither of the two is too long for a constant, but the compiler makes one of both. */
    @Test
    void parametersAreFilledIntoALongMessage() throws Exception {
        compile();
        String half = LONG.substring(0, 20_000);
        assertEquals(half + "me" + half, message("Halves", "me"));
        assertEquals("me" + LONG, message("Filled", "me"));
    }

    @Test
    void aLongMessageIsTranslated() throws Exception {
        compile();
        assertEquals("ich" + LONG + "ich", translated("Filled", "ich"));
        assertEquals("{" + LONG, translated("Braces"));
    }

    /** The rows of many are filled in by several methods. */
    @ParameterizedTest
    @ValueSource(strings = {"  system: { values: { A: One. } }", "  other: { values: { A: One. } }"})
    void textsOfManyEntriesAreCopiedByTheSystemOfJava(String attribute) {
        String entries = IntStream.range(0, 501)
                .mapToObj(i -> "  E" + i + ": { code: e" + i + ", title: T }\n")
                .collect(Collectors.joining());
        String name = attribute.substring(2, attribute.indexOf(':'));
        Javac project = new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"shop.yaml\") package consumer;")
                .with(
                        "consumer/shop.yaml",
                        "catalog: shop\nsyntax: text\nattributes:\n" + attribute + "\nentries:\n"
                                + "  ANYTHING: { code: \"*\", title: Anything, " + name + ": A }\n" + entries);
        if (name.equals("other")) {
            project.with("consumer/System.java", "package consumer; class System {}");
        }
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
    }

    private Javac compile() {
        String half = LONG.substring(0, 20_000);
        Javac project = new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"shop.yaml\") package consumer;")
                .with("consumer/shop.yaml", """
                        catalog: shop
                        syntax: text
                        languages: de
                        entries:
                          ANYTHING: { code: "*", title: Anything }
                          PLAIN: { code: a1, title: Plain, exception: true, message: "%1$s" }
                          BRACES: { code: a2, title: Braces, exception: true, message: "{{%1$s}}" }
                          FILLED: { code: a3, title: Filled, exception: true, message: "{who}%1$s" }
                          HALVES: { code: a4, title: Halves, exception: true, message: "%2$s{who}%2$s" }
                        """.formatted(LONG, half))
                .with("consumer/shop.de.yaml", """
                        translates: shop
                        language: de
                        entries:
                          ANYTHING: { title: Was auch immer }
                          PLAIN: { title: Schlicht, message: "%1$s" }
                          BRACES: { title: Klammern, message: "{{%1$s" }
                          FILLED: { title: Ergänzt, message: "{who}%1$s{who}" }
                          HALVES: { title: Hälften, message: "%1$s{who}" }
                        """.formatted(LONG));
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
        return project;
    }

    private String message(String exception, String... arguments) throws Exception {
        return said(exception, Exception::getMessage, arguments);
    }

    private String translated(String exception, String... arguments) throws Exception {
        return said(
                exception,
                made -> (String)
                        made.getClass().getMethod("message", Locale.class).invoke(made, Locale.GERMAN),
                arguments);
    }

    private interface Saying {
        String of(Exception made) throws ReflectiveOperationException;
    }

    private String said(String exception, Saying saying, String... arguments) throws Exception {
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            return saying.of((Exception) loader.loadClass("consumer.ShopException$" + exception)
                    .getMethod("of", types)
                    .invoke(null, (Object[]) arguments));
        }
    }
}
