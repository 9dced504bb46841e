package dev.codebook.integration.providers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tests' data that are no tables: a line a case, comments behind a number sign. */
final class TestData {

    private TestData() {}

    static List<String> lines(String name) {
        return read("/data/" + name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList();
    }

    static String read(String resource) {
        try (InputStream stream = TestData.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
