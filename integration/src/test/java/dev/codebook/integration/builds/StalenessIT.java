package dev.codebook.integration.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn compile} without {@code clean}, again and again, in one project for each version of the
 * maven-compiler-plugin that is in use.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StalenessIT {

    private static final List<String> COMPILER_PLUGINS = List.of("3.11.0", "3.13.0", "3.14.1", "3.15.0", "3.16.0");

    private static final String ORDERS = "com/acme/orders/OrdersCode";
    private static final String ACME = "com/acme/closed/AcmeCode";

    private Maven maven;

    @BeforeAll
    void copyTheProjects(@TempDir Path folder) throws IOException {
        maven = Maven.of(folder, "acme-codes");
        for (String version : COMPILER_PLUGINS) {
            maven.copy("stale/project", "stale/" + version);
            replace("stale/" + version + "/pom.xml", "@compiler.plugin.version@", version);
        }
        maven.copy("stale/pom.xml", "stale/pom.xml");
        replace(
                "stale/pom.xml",
                "@modules@",
                COMPILER_PLUGINS.stream()
                        .map(version -> "<module>" + version + "</module>")
                        .collect(Collectors.joining()));
        maven.build("parent", "install");
        maven.build("acme-codes", "install");
        compile();
    }

    @Test
    @Order(1)
    void whatHasNotChangedIsNotCompiledAgain() throws IOException {
        List<FileTime> before = times();
        String log = compile();
        assertEquals(before, times());
        assertFalse(log.contains("compiled anew"), log);
    }

    /** What the plugin is for: where this fails, Maven has learned it, and the plugin can go. */
    @Test
    @Order(2)
    void withoutThePluginAnEditedCatalogIsStale() throws IOException {
        edit("Sold out", "Gone for good");
        List<FileTime> before = times();
        compile("-Dcodebook.skip");
        assertEquals(before, times());
        assertGenerated(ORDERS, "Sold out");
    }

    @Test
    @Order(3)
    void anEditedCatalogIsGeneratedAnew() throws IOException {
        String log = compile();
        assertGenerated(ORDERS, "Gone for good");
        assertTrue(
                log.contains(
                        "To be compiled anew, since this has changed: src/main/resources/META-INF/codebook/orders.yaml"),
                log);
    }

    /** The catalog is wrong, so that nothing is compiled; mended, it is what it was before. */
    @Test
    @Order(4)
    void aMistakeInTheCatalogIsToldEveryTimeUntilItIsMended() throws IOException {
        edit("code: 410", "code: many");
        assertTrue(maven.fail("stale", "compile", "--fail-at-end").contains("[bad-code]"));
        String again = maven.fail("stale", "compile", "--fail-at-end");
        for (String version : COMPILER_PLUGINS) {
            assertTrue(again.matches("(?s).*compiler-plugin-" + version + " \\.* FAILURE.*"), again);
        }
        edit("code: many", "code: 410");
        compile();
        assertGenerated(ORDERS, "Gone for good");
    }

    @Test
    @Order(5)
    void anEditedTranslationIsGeneratedAnew() throws IOException {
        edit("orders.de.yaml", "Ausverkauft", "Vergriffen");
        compile();
        assertGenerated(ORDERS, "Vergriffen");
    }

    @Test
    @Order(6)
    void aCatalogThatChangedInAJarIsGeneratedAnew() throws IOException {
        replace("acme-codes/src/main/resources/META-INF/codebook/acme.yaml", "Closed for today", "Closed forever");
        maven.build("acme-codes", "install");
        compile();
        assertGenerated(ACME, "Closed forever");
    }

    @Test
    @Order(7)
    void anotherVersionOfTheProcessorGeneratesAnew() throws IOException {
        publishTheProcessorAs("99");
        List<FileTime> before = times();
        compile("-Dcodebook.processor.version=99");
        List<FileTime> after = times();
        for (int i = 0; i < after.size(); i++) {
            assertTrue(after.get(i).compareTo(before.get(i)) > 0, COMPILER_PLUGINS.get(i));
        }
    }

    @Test
    @Order(8)
    void aTranslationThatIsGoneIsMissed() throws IOException {
        assertMissed("orders.de.yaml", "[translation-not-found]");
    }

    @Test
    @Order(9)
    void aCatalogThatIsGoneIsMissed() throws IOException {
        assertMissed("orders.yaml", "there is no catalog \"orders\"");
    }

    /** Maven leaves the copy that it made of a resource where it is. */
    private void assertMissed(String catalog, String problem) throws IOException {
        String text = Files.readString(resource(COMPILER_PLUGINS.get(0), catalog));
        for (String version : COMPILER_PLUGINS) {
            Files.delete(resource(version, catalog));
        }
        String log = maven.fail("stale", "compile", "--fail-at-end");
        for (String version : COMPILER_PLUGINS) {
            assertTrue(log.lines().anyMatch(line -> line.contains("/" + version + "/") && line.contains(problem)), log);
            Files.writeString(resource(version, catalog), text);
        }
        compile();
    }

    private Path resource(String version, String catalog) {
        return maven.folder().resolve("stale/" + version + "/src/main/resources/META-INF/codebook/" + catalog);
    }

    private String compile(String... options) {
        return maven.build(
                "stale",
                Stream.concat(Stream.of("compile", "--fail-at-end"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private void edit(String from, String to) throws IOException {
        edit("orders.yaml", from, to);
    }

    private void edit(String catalog, String from, String to) throws IOException {
        for (String version : COMPILER_PLUGINS) {
            replace("stale/" + version + "/src/main/resources/META-INF/codebook/" + catalog, from, to);
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = maven.folder().resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), file);
        Files.writeString(path, text.replace(from, to));
    }

    private void assertGenerated(String type, String title) throws IOException {
        for (String version : COMPILER_PLUGINS) {
            Path source = target(version).resolve("generated-sources/annotations/" + type + ".java");
            assertTrue(Files.readString(source).contains(title), version);
        }
    }

    private List<FileTime> times() throws IOException {
        List<FileTime> times = new ArrayList<>();
        for (String version : COMPILER_PLUGINS) {
            times.add(Files.getLastModifiedTime(target(version).resolve("classes/" + ORDERS + ".class")));
        }
        return times;
    }

    private Path target(String version) {
        return maven.folder().resolve("stale/" + version + "/target");
    }

    private static void publishTheProcessorAs(String version) throws IOException {
        Path processors = Maven.REPOSITORY.resolve("dev/codebook/codebook-processor");
        Path target = Files.createDirectories(processors.resolve(version));
        for (String type : List.of(".jar", ".pom")) {
            String name = "codebook-processor-" + Maven.VERSION + type;
            Files.write(
                    target.resolve("codebook-processor-" + version + type),
                    Files.readAllBytes(processors.resolve(Maven.VERSION).resolve(name)));
        }
        Path pom = target.resolve("codebook-processor-" + version + ".pom");
        String artifact = "<artifactId>codebook-processor</artifactId>";
        Files.writeString(
                pom, Files.readString(pom).replace(artifact, artifact + "<version>" + version + "</version>"));
    }
}
