package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalog says is text in the generated types, whatever it says: it compiles, it reads back, and Javadoc shows it. */
class HostileTextsTest {

    private static final List<String> TEXTS = HostileTexts.all();

    /** In which folder a catalog's types go. */
    private static final String PACKAGE = "consumer";

    @TempDir
    static Path folder;

    private static Javac project;
    private static Javac.Result result;
    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws MalformedURLException {
        project = new Javac(folder)
                .with("consumer/base.yaml", HostileCatalogs.base())
                .with("consumer/base.de.yaml", HostileCatalogs.translation())
                .with("consumer/child.yaml", HostileCatalogs.child());
        annotate("base");
        annotate("child");
        project.with("consumer/many.yaml", HostileCatalogs.attributes());
        annotate("many");
        for (int small = 0; small < HostileCatalogs.smalls(); small++) {
            project.with("consumer/small" + small + ".yaml", HostileCatalogs.small(small));
            annotate("small" + small);
        }
        result = project.compile("-Xlint:all", "-Werror", "-Xdoclint:all/protected");
        loader = new URLClassLoader(
                new URL[] {project.classes().toUri().toURL()}, HostileTextsTest.class.getClassLoader());
    }

    /** The processor's own annotation needs an element: a package-private type for each catalog. */
    private static void annotate(String catalog) {
        String type = "For" + catalog;
        project.with(
                "consumer/" + type + ".java",
                "package consumer; @dev.codebook.CodeCatalog(\"" + catalog + ".yaml\") interface " + type + " {}\n");
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    @Test
    void areMany() {
        assertTrue(TEXTS.size() >= 100);
        assertEquals(TEXTS.size(), new HashSet<>(TEXTS).size());
    }

    @Test
    void compileWithoutAWarning() {
        assertEquals("", result.log());
    }

    @Test
    void makeNoTypeOfTheirOwn() {
        Set<String> expected = new TreeSet<>();
        for (String prefix : prefixes()) {
            expected.add("For" + prefix.toLowerCase(Locale.ROOT));
            Stream.of("Code", "Codes", "Diagnosis", "Exception", "Code$Data", "Code$Data$TitleTexts")
                    .forEach(type -> expected.add(prefix + type));
            Stream.of("DescriptionTexts", "Cover", "Decisions", "Origin", "TableReader")
                    .forEach(nested -> expected.add(prefix + "Code$Data$" + nested));
        }
        for (String prefix : List.of("Base", "Child")) {
            Stream.of("Mood", "Data$NoteTexts", "Data$RefsTexts", "Data$MessageTexts")
                    .forEach(nested -> expected.add(prefix + "Code$" + nested));
            expected.add(prefix + "Code$Data$TitleTextsDe");
            expected.add(prefix + "Exception$1"); // of a switch
            numbers().forEach(number -> expected.add(prefix + "Exception$E" + number));
            numbers().forEach(number -> expected.add(prefix + "Exception$P" + number));
        }
        numbers().forEach(number -> expected.add("ManyCode$Data$A" + number + "Texts"));
        for (int number = 0; number < HostileCatalogs.smalls() * HostileCatalogs.FEW; number++) {
            String small = "Small" + number / HostileCatalogs.FEW + "Code$";
            expected.add(small + "M" + number);
            expected.add(small + "Data$C" + number + "Values");
        }
        Stream.of("Description", "Note", "Message") // what the child overrides is not translated any more
                .forEach(text -> expected.add("BaseCode$Data$" + text + "TextsDe"));
        expected.add("ChildCode$Data$OverrideTexts");
        Set<String> made = Javac.filesBelow(project.classes(), ".class").stream()
                .map(file -> project.classes().resolve(PACKAGE).relativize(file).toString())
                .map(file -> file.substring(0, file.length() - ".class".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", expected), String.join("\n", made));
    }

    private static List<String> prefixes() {
        IntStream smalls = IntStream.range(0, HostileCatalogs.smalls());
        return Stream.concat(Stream.of("Base", "Child", "Many"), smalls.mapToObj(small -> "Small" + small))
                .toList();
    }

    private static IntStream numbers() {
        return IntStream.range(0, TEXTS.size());
    }

    @Test
    void readBackFromTheCodes() throws Exception {
        for (int number = 0; number < TEXTS.size(); number++) {
            Object code = constant("BaseCode", "E" + number);
            String text = HostileCatalogs.text(number);
            String other = HostileCatalogs.other(number);
            for (String getter : List.of("title", "description", "message", "note")) {
                assertSame(text, get(code, getter), getter);
                assertSame(other, german(code, getter), getter);
            }
            assertEquals(List.of(text, text), get(code, "refs"));
            assertEquals("E" + number, get(code, "code"));
        }
    }

    @Test
    void readBackFromOverrides() throws Exception {
        for (int number = 0; number < TEXTS.size(); number++) {
            Object code = constant("ChildCode", "E" + number);
            String text = HostileCatalogs.other(number);
            for (String getter : List.of("title", "description", "message", "note")) {
                assertSame(text, get(code, getter), getter);
            }
            assertEquals(List.of(text), get(code, "refs"));
            List<String> overrides = ((List<?>) get(code, "overrides"))
                    .stream().map(String.class::cast).toList();
            assertEquals(6, overrides.size());
            overrides.forEach(override -> assertTrue(override.endsWith("): " + text), override));
        }
    }

    @Test
    void readBackFromExceptions() throws Exception {
        for (int number = 0; number < TEXTS.size(); number++) {
            assertSame(
                    HostileCatalogs.text(number),
                    made("BaseException$E" + number).getMessage(),
                    "message");
            assertSame(HostileCatalogs.other(number), german(made("BaseException$E" + number), "message"), "German");
            assertSame(
                    filled(HostileCatalogs.text(number)),
                    made("BaseException$P" + number, "me", 1).getMessage(),
                    "");
            assertSame(
                    filled(HostileCatalogs.other(number)),
                    german(made("BaseException$P" + number, "me", 1), "message"),
                    "");
            assertSame(
                    filled(HostileCatalogs.other(number)),
                    made("ChildException$P" + number, "me", 1).getMessage(),
                    "");
        }
    }

    private static String filled(String words) {
        return words + "me" + words + "1" + words;
    }

    @Test
    void readBackFromDefaults() throws Exception {
        for (int number = 0; number < TEXTS.size(); number++) {
            assertSame(TEXTS.get(number), get(constant("ManyCode", "ROOT"), "a" + number), "default");
        }
    }

    /** Of long texts, no test tells more than that they differ. */
    private static void assertSame(String expected, Object found, String what) {
        if (!expected.equals(found)) {
            assertEquals(
                    expected.substring(0, Math.min(200, expected.length())),
                    String.valueOf(found)
                            .substring(0, Math.min(200, String.valueOf(found).length())),
                    what);
            throw new AssertionError(what + " differs behind its beginning");
        }
    }

    /** They stand on the page as text: nothing of them is an element, an attribute, or a tag of Javadoc. */
    @Test
    void areShownByJavadoc() throws Exception {
        Path pages = folder.resolve("pages");
        assertEquals("", project.document(pages, documented()));
        String constants = Javac.read(pages.resolve("consumer/BaseCode.html"));
        List<String> shown = List.of(
                "*/ class Evil {} /*",
                "\\u002a\\u002f",
                "\" + System.exit(1) + \"",
                "${jndi:ldap://evil.example/x}",
                "</pre><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "&lt;&#60;&amp;&nbsp;",
                "{@link Evil#evil}",
                "@param x at the start",
                "%n%d%1$s%",
                "漢字かな交じり文");
        String visible = unescaped(constants);
        assertAll(shown.stream().map(text -> () -> {
            assertTrue(TEXTS.contains(text), text);
            assertTrue(visible.contains(text + "."), text);
        }));
        Set<String> elements = new TreeSet<>();
        for (Path page : Javac.filesBelow(pages, ".html")) {
            String html = Javac.read(page);
            for (String evil : List.of("alert(1)</script>", "<img src=x", "evil.example>", "<textarea", "<!-- .")) {
                assertFalse(html.contains(evil), () -> page + " has " + evil);
            }
            html.lines().filter(line -> line.contains("<script")).forEach(elements::add);
        }
        assertFalse(elements.isEmpty());
        elements.forEach(line -> assertFalse(line.contains("evil"), line));
    }

    private static String unescaped(String html) {
        String text = html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        StringBuilder plain = new StringBuilder();
        Matcher numbers = Pattern.compile("&#(\\d+);").matcher(text);
        while (numbers.find()) {
            numbers.appendReplacement(
                    plain, Matcher.quoteReplacement(Character.toString(Integer.parseInt(numbers.group(1)))));
        }
        numbers.appendTail(plain);
        return plain.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Exceptions have a page each, and say nothing that the others don't. */
    private static List<Path> documented() {
        return Javac.filesBelow(project.generated(), ".java").stream()
                .filter(file -> file.getFileName().toString().matches("BaseCodes?\\.java|(Many|Small).*\\.java"))
                .toList();
    }

    private static Object constant(String type, String name) throws Exception {
        return loader.loadClass(PACKAGE + "." + type).getField(name).get(null);
    }

    private static Object get(Object of, String getter) throws Exception {
        return of.getClass().getMethod(getter).invoke(of);
    }

    private static Object german(Object of, String getter) throws Exception {
        return of.getClass().getMethod(getter, Locale.class).invoke(of, Locale.GERMAN);
    }

    private static Exception made(String type, Object... arguments) throws Exception {
        Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class, int.class};
        Method factory = loader.loadClass(PACKAGE + "." + type).getMethod("of", types);
        return (Exception) factory.invoke(null, arguments);
    }
}
