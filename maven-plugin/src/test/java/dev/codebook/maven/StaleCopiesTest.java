package dev.codebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which copies are deleted, and which files are let be. */
class StaleCopiesTest {

    private static final String CATALOG = "catalog: shop\nsyntax: number\n";
    private static final String NAME = "META-INF/codebook/shop.yaml";

    @TempDir
    Path base;

    private Path output;
    private Path source;
    private Path copy;

    @BeforeEach
    void copyTheCatalog() throws IOException {
        output = base.resolve("target/classes");
        source = write("src/main/resources/" + NAME, CATALOG);
        copy = write("target/classes/" + NAME, CATALOG);
    }

    @Test
    void aCopyWhoseResourceIsGoneIsDeleted() throws IOException {
        Snapshot earlier = snapshot();
        Files.delete(source);
        assertEquals(List.of(copy), delete(earlier, resource("src/main/resources", null)));
        assertFalse(Files.exists(copy));
    }

    @Test
    void aTranslationIsDeletedAlone() throws IOException {
        Path translation = write("src/main/resources/META-INF/codebook/shop.de.yaml", "translates: shop\n");
        Path translationCopy = write("target/classes/META-INF/codebook/shop.de.yaml", "translates: shop\n");
        Snapshot earlier = snapshot();
        Files.delete(translation);
        assertEquals(List.of(translationCopy), delete(earlier, resource("src/main/resources", null)));
        assertTrue(Files.exists(copy));
    }

    /** Resources of tests are copied after the goal has run. */
    @Test
    void aCopyThatWasMadeAfterTheLastLookIsDeleted() throws IOException {
        Files.delete(copy);
        Snapshot earlier = snapshot();
        Files.move(source, copy);
        assertEquals(List.of(copy), delete(earlier, resource("src/main/resources", null)));
    }

    @Test
    void aCopyThatWasFilteredIsDeleted() throws IOException {
        Files.writeString(copy, CATALOG + "title: Shop 1.0\n");
        Snapshot earlier = snapshot();
        Files.delete(source);
        assertEquals(List.of(copy), delete(earlier, resource("src/main/resources", null)));
    }

    @Test
    void aCopyInATargetPathIsDeleted() throws IOException {
        Path catalog = write("catalogs/office.yaml", CATALOG);
        Path catalogCopy = write("target/classes/META-INF/codebook/office.yaml", CATALOG);
        Snapshot earlier = snapshot();
        Files.delete(catalog);
        assertEquals(List.of(catalogCopy), delete(earlier, resource("catalogs", "META-INF/codebook")));
    }

    @Test
    void aCatalogThatMovedToAnotherFolderOfResourcesKeepsItsCopy() throws IOException {
        Snapshot earlier = snapshot();
        Files.createDirectories(base.resolve("catalogs"));
        Files.move(source, base.resolve("catalogs/shop.yaml"));
        assertEquals(
                List.of(),
                delete(earlier, resource("src/main/resources", null), resource("catalogs", "META-INF/codebook")));
    }

    @Test
    void whatWasNeverAResourceStays() throws IOException {
        write("target/classes/META-INF/codebook/generated.yaml", CATALOG);
        write("src/main/java/com/acme/parts.yaml", CATALOG);
        write("target/classes/com/acme/parts.yaml", CATALOG);
        Snapshot earlier = snapshot();
        Files.delete(base.resolve("src/main/java/com/acme/parts.yaml"));
        assertEquals(List.of(), delete(earlier, resource("src/main/resources", null)));
    }

    @Test
    void whatAnotherStepMakesInPlaceOfTheResourceStays() throws IOException {
        Snapshot earlier = snapshot();
        Files.delete(source);
        Files.writeString(copy, CATALOG + "title: Generated\n");
        assertEquals(List.of(), delete(earlier, resource("src/main/resources", null)));
    }

    /** Resources of tests are copied after the goal has run. */
    @Test
    void aPlainCopyChangesNothing() throws IOException {
        Files.delete(copy);
        Snapshot first = seen(Optional.empty());
        write("target/classes/" + NAME, CATALOG);
        Snapshot second = seen(Optional.of(first));
        assertEquals(List.of(), second.changesSince(Optional.of(first)));
        Files.writeString(source, CATALOG + "title: Shop\n");
        Snapshot third = seen(Optional.of(second));
        assertEquals(List.of("src/main/resources/" + NAME), third.changesSince(Optional.of(second)));
        Files.writeString(copy, CATALOG + "title: Shop\n");
        assertEquals(List.of(), seen(Optional.of(third)).changesSince(Optional.of(third)));
    }

    @Test
    void aCopyThatIsFilteredOtherwiseIsAChange() throws IOException {
        Files.writeString(copy, CATALOG + "title: Shop 1.0\n");
        Snapshot first = seen(Optional.empty());
        Files.writeString(copy, CATALOG + "title: Shop 1.1\n");
        assertEquals(List.of("target/classes/" + NAME), seen(Optional.of(first)).changesSince(Optional.of(first)));
    }

    private Snapshot seen(Optional<Snapshot> earlier) throws IOException {
        Snapshot.Builder builder = new Snapshot.Builder(base);
        builder.catalogsBelow(base.resolve("src/main/resources"));
        builder.catalogsInOutput(
                output, ResourceFolder.of(List.of(resource("src/main/resources", null)), output), earlier);
        return builder.build();
    }

    private Snapshot snapshot() throws IOException {
        Snapshot.Builder builder = new Snapshot.Builder(base);
        builder.catalogsBelow(base);
        builder.catalogsBelow(output);
        return builder.build();
    }

    private List<Path> delete(Snapshot earlier, Resource... resources) throws IOException {
        return new StaleCopies(earlier, base, ResourceFolder.of(List.of(resources), output)).delete(output);
    }

    private Resource resource(String directory, String targetPath) {
        Resource resource = new Resource();
        resource.setDirectory(base.resolve(directory).toString());
        resource.setTargetPath(targetPath);
        return resource;
    }

    private Path write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
