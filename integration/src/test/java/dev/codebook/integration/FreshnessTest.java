package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.Freshness;
import dev.codebook.integration.conditions.WordingCode;
import dev.codebook.integration.groups.ParcelsCode;
import dev.codebook.integration.http.HttpCode;
import dev.codebook.integration.providers.SmtpCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated types know the catalogs that they were made from, and see that one has changed. */
class FreshnessTest {

    private static final String WORDING = "dev/codebook/integration/conditions/wording.yaml";
    private static final String GROUND = "dev/codebook/integration/conditions/ground.yaml";
    private static final String PARCELS = "dev/codebook/integration/groups/parcels.yaml";
    private static final Path SOURCES = Path.of("src/test/java");

    @TempDir
    Path folder;

    @Test
    void namesEachCatalogThatTheTypesComeFrom() {
        assertAll(
                () -> assertEquals(
                        Set.of(WORDING, GROUND), WordingCode.sources().keySet()),
                () -> assertTrue(
                        SmtpCode.sources()
                                .keySet()
                                .containsAll(Set.of(
                                        "META-INF/codebook/smtp.yaml",
                                        "META-INF/codebook/smtp-gmail.yaml",
                                        "META-INF/codebook/smtp-providers.yaml")),
                        SmtpCode.sources().toString()));
    }

    /** As those that native code starts. */
    @Test
    void looksIntoJarsInAThreadWithoutAClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            assertEquals(List.of(), Freshness.changed(SmtpCode.sources()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void findsCatalogsBesideTheSourcesAndInJars() {
        assertAll(
                () -> assertEquals(List.of(), Freshness.changed(WordingCode.sources())),
                () -> assertEquals(List.of(), Freshness.changed(HttpCode.sources())),
                () -> assertEquals(List.of(), Freshness.changed(ParcelsCode.sources())),
                () -> assertEquals(List.of(), Freshness.changed(SmtpCode.sources())),
                () -> assertEquals(
                        List.of("META-INF/codebook/smtp.yaml"),
                        Freshness.changed(Map.of("META-INF/codebook/smtp.yaml", "00000000"))));
    }

    @Test
    void seesThatAnInheritedCatalogHasChanged() throws IOException {
        Files.createDirectories(folder.resolve(GROUND).getParent());
        Files.writeString(folder.resolve(GROUND), Files.readString(SOURCES.resolve(GROUND)) + "# one line more\n");
        assertEquals(List.of(GROUND), Freshness.changed(WordingCode.sources(), folder));
    }

    @Test
    void seesThatACatalogInGroupsHasChanged() throws IOException {
        Files.createDirectories(folder.resolve(PARCELS).getParent());
        Files.writeString(folder.resolve(PARCELS), "catalog: parcels");
        assertEquals(Set.of(PARCELS), ParcelsCode.sources().keySet());
        assertEquals(List.of(PARCELS), Freshness.changed(ParcelsCode.sources(), folder));
    }

    @Test
    void lineBreaksAreNoChange() throws IOException {
        Files.createDirectories(folder.resolve(WORDING).getParent());
        String text = Files.readString(SOURCES.resolve(WORDING));
        Files.writeString(folder.resolve(WORDING), "\uFEFF" + text.replace("\n", "\r\n"));
        assertEquals(List.of(), Freshness.changed(WordingCode.sources(), folder));
    }

    @Test
    void aCatalogThatIsNotThereIsNotTakenForFresh() {
        Map<String, String> sources = Map.of("com/acme/codes.yaml", "00000000");
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> Freshness.changed(sources));
        assertTrue(failure.getMessage().startsWith("the catalog com/acme/codes.yaml is found neither"));
        assertEquals(List.of(), Freshness.changed(Map.of("META-INF/codebook/on-the-processor-path.yaml", "00000000")));
    }
}
