package dev.codebook.processor;

import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.problem.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The types of shipped catalogs, generated when this jar was built: who asks for such a catalog as it is gets them for the price of
 * a copy. They are the very files that generating would give.
 *
 * <p>For each of these catalogs the jar has a folder of files without the line that names their package, and beside it a list of those files, and
 * of the catalogs that they were generated from, each with the checksum of its text.
 */
final class ShippedTypes {

    private static final String FOLDER = "META-INF/codebook/types/";
    private static final String JAVA = ".java";

    private final CatalogLocator locator;

    ShippedTypes(CatalogLocator locator) {
        this.locator = locator;
    }

    /** The files that the request would be answered with; empty where they must be generated to know. */
    Optional<List<SourceFile>> find(CatalogRequest request) {
        return request.nothingButCatalog()
                .flatMap(catalog -> read(catalog + ".txt"))
                .map(list -> list.lines().toList())
                .filter(list -> list.stream().allMatch(line -> line.endsWith(JAVA) || isUnchanged(line, request)))
                .map(list -> files(list, request))
                .filter(files -> files.stream().noneMatch(file -> importsFrom(request.packageName(), file.text())));
    }

    /** A consumer may have a catalog of the same name; and beside one that is a file, the constants that were released. */
    private boolean isUnchanged(String line, CatalogRequest request) {
        String path = line.substring(0, line.indexOf(' '));
        String checksum = line.substring(path.length() + 1);
        return locator.find(ResourceName.shared(path), request)
                .filter(text -> !text.isFile())
                .map(SourceText::checksum)
                .filter(checksum::equals)
                .isPresent();
    }

    private List<SourceFile> files(List<String> list, CatalogRequest request) {
        String packageLine = request.packageName().isEmpty() ? "" : "package " + request.packageName() + ";\n\n";
        return list.stream()
                .filter(line -> line.endsWith(JAVA))
                .map(file -> new SourceFile(
                        file.substring(file.lastIndexOf('/') + 1, file.length() - JAVA.length()),
                        packageLine + read(file).orElseThrow()))
                .toList();
    }

    /** What lies in the same package is not imported. */
    private static boolean importsFrom(String packageName, String source) {
        return source.lines()
                .takeWhile(line -> !line.startsWith("/**"))
                .anyMatch(line -> line.startsWith("import " + packageName + "."));
    }

    /** From this jar, and no other: what it was built with is what it would generate. */
    private static Optional<String> read(String name) {
        try {
            return ResourceReader.readFromOwnJar(FOLDER + name)
                    .map(file -> new String(file.bytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
