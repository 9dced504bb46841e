package dev.codebook.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the compiler made the last time of types and packages that ask for a catalog. */
final class AnnotatedTypes {

    private static final String REQUEST = "Ldev/codebook/CodeCatalog;";
    private static final String GENERATED = "@CatalogGenerated";

    private AnnotatedTypes() {}

    /** Deletes the class files of what asks for a catalog, and tells how many there were. */
    static int deleteClasses(Path output) throws IOException {
        return delete(output, ".class", REQUEST);
    }

    /** Deletes what was generated: javac would find it on the source path, and warn of it. */
    static int deleteGenerated(Path sources) throws IOException {
        return delete(sources, ".java", GENERATED);
    }

    private static int delete(Path folder, String ending, String text) throws IOException {
        List<Path> files = filesBelow(folder, ending);
        int deleted = 0;
        for (Path file : files) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                Files.delete(file);
                deleted++;
            }
        }
        return deleted;
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
