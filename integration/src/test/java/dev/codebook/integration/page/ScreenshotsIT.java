package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the page in {@code docs/screenshots}; {@code -Dscreenshots=write} takes them anew. */
class ScreenshotsIT {

    private static final Path PICTURES = Path.of("../docs/screenshots");
    private static final int MOST_BYTES = 300_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "wide-light, 1300, 940, light, #?reply=%3Cjane%40example.org%3E%3A+host+mx.example.org%5B192.0.2.1%5D+said%3A+550+5.1.1+No+such+user"
                + "+%28in+reply+to+RCPT+TO+command%29",
        "wide-dark, 1300, 940, dark, #recipient-over-quota",
        "narrow-light, 390, 844, light, #?_q=quota&retry=LATER",
        "narrow-dark, 390, 844, dark, #?reply=452+4.2.2+Mailbox+full"
    })
    void thePageIsShown(String name, int width, int height, String colors, String fragment) throws IOException {
        Path picture = PICTURES.resolve(name + ".png");
        if ("write".equals(System.getProperty("screenshots"))) {
            try (Browser browser = Browser.open()) {
                browser.size(width, height).colors(colors).show(PageFile.shipped("smtp-providers", folder), fragment);
                Files.createDirectories(PICTURES);
                Files.write(picture, browser.picture());
            }
        }
        assertTrue(Files.size(picture) < MOST_BYTES, () -> picture + " is larger than " + MOST_BYTES + " bytes");
    }
}
