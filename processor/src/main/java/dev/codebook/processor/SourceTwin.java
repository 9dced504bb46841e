package dev.codebook.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file that a build tool copied into the class output: {@code target/classes/a.yaml} comes from a source folder. */
final class SourceTwin {

    private record Folders(String output, String source) {}

    private static final List<Folders> KNOWN = List.of(
            new Folders("/target/classes/", "/src/main/resources/"),
            new Folders("/target/test-classes/", "/src/test/resources/"),
            new Folders("/build/classes/java/main/", "/src/main/resources/"),
            new Folders("/build/classes/java/test/", "/src/test/resources/"),
            new Folders("/build/tmp/kapt3/classes/main/", "/src/main/resources/"),
            new Folders("/build/tmp/kapt3/classes/test/", "/src/test/resources/"),
            new Folders("/bin/main/", "/src/main/resources/"),
            new Folders("/bin/test/", "/src/test/resources/"));

    private SourceTwin() {}

    static Optional<Path> of(URI copy) {
        if (!"file".equals(copy.getScheme())) {
            return Optional.empty();
        }
        String path = copy.getPath();
        return KNOWN.stream()
                .filter(folders -> path.contains(folders.output()))
                .map(folders -> Path.of(URI.create(source(copy.toString(), folders))))
                .findFirst();
    }

    /** The innermost folder counts: a project may lie below the output of another. */
    private static String source(String copy, Folders folders) {
        int at = copy.lastIndexOf(folders.output());
        return copy.substring(0, at)
                + folders.source()
                + copy.substring(at + folders.output().length());
    }

    /** Whether the source was changed after it was copied, as happens in an IDE. */
    static boolean isNewer(URI copy) {
        try {
            Path source = of(copy).orElseThrow();
            return Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(Path.of(copy))) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
