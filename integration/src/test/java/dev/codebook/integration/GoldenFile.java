package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project that a test makes: {@code -Dgoldens=update} writes it anew, any other run fails when it differs. */
public final class GoldenFile {

    private final Path path;

    private GoldenFile(Path path) {
        this.path = path;
    }

    /** A file by its path from the root of the project. */
    public static GoldenFile of(String path) {
        return new GoldenFile(Path.of("..").resolve(path));
    }

    /** Compares the file with the text that it should hold. */
    public void check(String text) {
        try {
            if ("update".equals(System.getProperty("goldens"))) {
                Files.writeString(path, text);
            }
            String found = Files.exists(path) ? Files.readString(path) : "";
            assertEquals(text, found, () -> path.getFileName() + " is out of date: run again with -Dgoldens=update");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
