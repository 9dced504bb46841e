package dev.codebook.integration.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.Artifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who builds our jars anew, somewhere else, gets the same bytes. */
class ReproducibleIT {

    private static final Path PROJECT = Path.of("..");

    /** What builds make, and what is none of theirs. */
    private static final Set<String> LEFT_OUT = Set.of("target", ".git");

    @Test
    void aSecondBuildElsewhereMakesTheSameJars(@TempDir Path folder) {
        Path copy = folder.resolve("elsewhere");
        copy(PROJECT, copy);
        Maven maven = new Maven(
                folder, Path.of(System.getProperty("java.home")), Path.of(System.getProperty("outer.repository")));

        maven.build(
                "elsewhere",
                "package",
                "--offline",
                "-pl",
                String.join(
                        ",", Stream.of(Artifact.values()).map(Artifact::folder).toList()),
                "-am",
                "-DskipTests",
                "-Dmaven.javadoc.skip",
                "-Dspotless.check.skip");

        List<Path> different = new ArrayList<>();
        for (Artifact artifact : Artifact.values()) {
            for (Path jar : List.of(artifact.jar(), artifact.jar("-sources"))) {
                Path again = copy.resolve(artifact.folder()).resolve("target").resolve(jar.getFileName());
                if (!isSame(jar, again)) {
                    different.add(jar.getFileName());
                }
            }
        }
        assertEquals(List.of(), different);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> children = Files.list(from)) {
            Files.createDirectories(to);
            for (Path child : children.toList()) {
                Path target = to.resolve(child.getFileName());
                if (LEFT_OUT.contains(child.getFileName().toString())) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    copy(child, target);
                } else {
                    Files.copy(child, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
