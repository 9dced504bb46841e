package dev.codebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change, and what does not. */
class SnapshotTest {

    private static final String CATALOG = "catalog: shop\nsyntax: number\n";

    @TempDir
    Path folder;

    @Test
    void aCatalogCountsWhereverItLies() throws IOException {
        write("src/main/resources/META-INF/codebook/shop.yaml", CATALOG);
        write("src/main/java/com/acme/parts.yml", CATALOG);
        assertEquals(
                List.of("src/main/java/com/acme/parts.yml", "src/main/resources/META-INF/codebook/shop.yaml"),
                catalogs().changesSince(Optional.empty()));
    }

    @Test
    void aTranslationCountsAsItsCatalogDoes() throws IOException {
        write("shop.yaml", CATALOG);
        write("shop.de.yaml", "translates: shop\nlanguage: de\n");
        Snapshot before = catalogs();
        write("shop.de.yaml", "translates: shop\nlanguage: de\nentries: {}\n");
        assertEquals(List.of("shop.de.yaml"), catalogs().changesSince(Optional.of(before)));
    }

    @Test
    void yamlThatIsNoCatalogDoesNotCount() throws IOException {
        write("src/main/resources/application.yaml", "server: { port: 8080 }\n");
        write("src/main/resources/catalog.txt", CATALOG);
        write("pom.xml", "<project/>");
        write("target/classes/shop.yaml", CATALOG);
        write(".git/shop.yaml", CATALOG);
        assertEquals(Map.of(), catalogs().inputs());
    }

    @Test
    void aPackageMayBeCalledTarget() throws IOException {
        write("pom.xml", "<project/>");
        write("src/main/java/com/acme/target/codes.yaml", CATALOG);
        assertEquals(
                Set.of("src/main/java/com/acme/target/codes.yaml"),
                catalogs().inputs().keySet());
    }

    /** Such as a dependency of type pom. */
    @Test
    void aLibraryThatIsNoJarDoesNotCount() throws IOException {
        Path pom = write("parent.pom", "<project/>");
        Snapshot.Builder builder = new Snapshot.Builder(folder);
        builder.library(pom);
        assertEquals(Map.of(), builder.build().inputs());
    }

    @Test
    void contentCountsAndTimeDoesNot() throws IOException {
        Path file = write("shop.yaml", CATALOG);
        Snapshot before = catalogs();
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertEquals(List.of(), catalogs().changesSince(Optional.of(before)));
        write("shop.yaml", CATALOG.replace("number", "text"));
        assertEquals(List.of("shop.yaml"), catalogs().changesSince(Optional.of(before)));
    }

    @Test
    void aCatalogThatIsGoneIsAChange() throws IOException {
        Path file = write("shop.yaml", CATALOG);
        Snapshot before = catalogs();
        Files.delete(file);
        assertEquals(List.of("shop.yaml"), catalogs().changesSince(Optional.of(before)));
    }

    @Test
    void ofAJarOfClassesOnlyItsYamlCounts() throws IOException {
        Snapshot before = library(Map.of("a.yaml", CATALOG, "A.class", "one"));
        assertEquals(
                List.of(), library(Map.of("a.yaml", CATALOG, "A.class", "two")).changesSince(Optional.of(before)));
        assertEquals(
                List.of("x.jar"),
                library(Map.of("a.yaml", CATALOG + "#", "A.class", "one")).changesSince(Optional.of(before)));
        assertEquals(Map.of(), library(Map.of("A.class", "one")).inputs());
    }

    @Test
    void ofAJarWithAProcessorAllCounts() throws IOException {
        String service = "META-INF/services/javax.annotation.processing.Processor";
        Snapshot before = library(Map.of(service, "A", "A.class", "one"));
        assertEquals(
                List.of("x.jar"),
                library(Map.of(service, "A", "A.class", "two")).changesSince(Optional.of(before)));
    }

    @Test
    void onTheProcessorPathAllCounts() throws IOException {
        Snapshot before = processor(jar(Map.of("A.class", "one")));
        assertEquals(List.of(), processor(jar(Map.of("A.class", "one"))).changesSince(Optional.of(before)));
        assertEquals(List.of("x.jar"), processor(jar(Map.of("A.class", "two"))).changesSince(Optional.of(before)));
    }

    @Test
    void aFolderOfClassesOnTheProcessorPathCountsLikeAJar() throws IOException {
        write("module/A.class", "one");
        Snapshot before = processor(folder.resolve("module"));
        write("module/A.class", "two");
        assertEquals(List.of("module"), processor(folder.resolve("module")).changesSince(Optional.of(before)));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        write("shop.yaml", CATALOG);
        Path file = folder.resolve("target/codebook/classes.inputs");
        catalogs().write(file);
        assertEquals(Optional.of(catalogs()), Snapshot.read(file));
        assertEquals(Optional.empty(), Snapshot.read(folder.resolve("none")));
    }

    private Snapshot catalogs() throws IOException {
        Snapshot.Builder builder = new Snapshot.Builder(folder);
        builder.catalogsBelow(folder);
        builder.catalogsBelow(folder.resolve("not/there"));
        return builder.build();
    }

    private Snapshot library(Map<String, String> entries) throws IOException {
        Snapshot.Builder builder = new Snapshot.Builder(folder);
        builder.library(jar(entries));
        return builder.build();
    }

    private Snapshot processor(Path element) throws IOException {
        Snapshot.Builder builder = new Snapshot.Builder(folder);
        builder.processor(element);
        return builder.build();
    }

    /** Packed at another time whenever it is packed. */
    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = folder.resolve("x.jar");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry zipEntry = new ZipEntry(entry.getKey());
                zipEntry.setTime(System.nanoTime() & 0xFFFFFFFFFFL);
                output.putNextEntry(zipEntry);
                output.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
