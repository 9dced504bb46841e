package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page below {@code docs} whose part between two marks a test makes; {@code -Dgoldens=update} rewrites that part. */
final class Page {

    private static final String START = "<!-- made by the tests: start -->\n";
    private static final String END = "<!-- made by the tests: end -->";

    private Page() {}

    static void check(String name, String made) {
        Path file = Path.of("..", "docs", name);
        try {
            String page = Files.readString(file);
            int start = page.indexOf(START) + START.length();
            int end = page.indexOf(END);
            if ("update".equals(System.getProperty("goldens"))) {
                Files.writeString(file, page.substring(0, start) + made + page.substring(end));
                return;
            }
            assertEquals(
                    page.substring(start, end), made, file + " differs; if that is meant, run with -Dgoldens=update");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
