package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The release has each shipped catalog's reference in each form. */
class ReferenceJarTest {

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtp-providers", "http", "sqlstate", "grpc"})
    void holdsEachForm(String catalog) throws IOException {
        assertTrue(read(catalog + ".html").startsWith("<!doctype html>"));
        assertTrue(read(catalog + ".md").startsWith("# "));
        assertTrue(read(catalog + ".json").contains("\"catalog\": \"" + catalog + "\""));
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = ReferenceJarTest.class.getResourceAsStream("/META-INF/codebook/reference/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
