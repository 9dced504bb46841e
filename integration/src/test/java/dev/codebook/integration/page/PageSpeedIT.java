package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of SMTP with all providers is small and quick. Of several tries the best counts: the others tell of the machine. */
class PageSpeedIT {

    private static final int MOST_BYTES = 1_000_000;
    private static final double MOST_UNTIL_READY = 200;
    private static final double MOST_A_KEY = 16;

    @TempDir
    Path folder;

    @Test
    void itIsSmallReadyAtOnceAndSearchedAtEachKey() {
        PageFile page = PageFile.shipped("smtp-providers", folder);
        assertTrue(page.size() < MOST_BYTES, () -> page.size() + " bytes");
        try (Browser browser = Browser.open()) {
            browser.size(1300, 900);
            double ready = IntStream.range(0, 8)
                    .mapToDouble(i -> untilReady(browser.show(page, "")))
                    .min()
                    .orElseThrow();
            double key = Stream.of("q", "qu", "quo", "quot", "quota", "5.7", "gmail", "")
                    .mapToDouble(words -> IntStream.range(0, 5)
                            .mapToDouble(i -> search(browser, words))
                            .min()
                            .orElseThrow())
                    .max()
                    .orElseThrow();
            System.out.printf("page: %d bytes, ready after %.0f ms, a key takes %.1f ms%n", page.size(), ready, key);
            assertTrue(ready < MOST_UNTIL_READY, () -> ready + " ms until it is ready");
            assertTrue(key < MOST_A_KEY, () -> key + " ms a key");
        }
    }

    private static double untilReady(Browser browser) {
        return browser.<Number>run("return performance.getEntriesByName('codebook-ready')[0].startTime")
                .doubleValue();
    }

    /** The time until the answer is laid out. */
    private static double search(Browser browser, String words) {
        List<Number> times = browser.run("""
                const search = document.getElementById("_search");
                search.value = "";
                search.dispatchEvent(new Event("input"));
                document.body.offsetHeight;
                const start = performance.now();
                search.value = arguments[0];
                search.dispatchEvent(new Event("input"));
                document.body.offsetHeight;
                return [performance.now() - start];
                """, words);
        return times.get(0).doubleValue();
    }
}
