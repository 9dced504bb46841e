package dev.codebook.benchmarks.overhead;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of all processors that are compared, which the build has put into one directory. */
record Jars(Path directory) {

    /** A class path of the jars whose names begin so. */
    String path(List<String> names) {
        return names.stream().map(this::jar).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path jar(String name) {
        try (Stream<Path> jars = Files.list(directory)) {
            return jars.filter(jar -> jar.getFileName().toString().matches(name + "-\\d.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + name + " in " + directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
