package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs, as files; {@code -Dgoldens=update} rewrites them. */
final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, name + " differs; if that is meant, run with -Dgoldens=update");
    }
}
