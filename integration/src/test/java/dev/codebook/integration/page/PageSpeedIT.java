package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of SMTP with all providers is small and quick. Of several tries the best counts: the others tell of the machine. Where
 * that has more to do than it has processors, the time counts that the page's own thread had one.
 */
class PageSpeedIT {

    private static final int MOST_BYTES = 1_000_000;
    private static final double MOST_UNTIL_READY = 200;
    private static final double MOST_A_KEY = 16;

    /**
     * The milliseconds that {@link #makeTable} may take before a machine counts as slow. Estimated: a machine that took 200 took more than
     * twice as long for a key, too, as the one for which these limits were set; one that took 130 to 146 took 8 to 11 for a key.
     */
    private static final double ORDINARY_YARDSTICK = 100;

    @TempDir
    Path folder;

    @Test
    void itIsSmallReadyAtOnceAndSearchedAtEachKey() {
        PageFile page = PageFile.shipped("smtp-providers", folder);
        assertTrue(page.size() < MOST_BYTES, () -> page.size() + " bytes");
        try (Browser browser = Browser.open()) {
            browser.size(1300, 900);
            browser.send("Performance.enable", Map.of("timeDomain", "threadTicks"));
            double ready = least(12, () -> untilReady(browser, page));
            double key = Stream.of("q", "qu", "quo", "quot", "quota", "5.7", "gmail", "")
                    .mapToDouble(words -> least(5, () -> search(browser, words)))
                    .max()
                    .orElseThrow();
            double yardstick = least(12, () -> makeTable(browser));
            System.out.printf(
                    "page: %d bytes, ready after %.0f ms, a key takes %.1f ms, a table of 5,000 rows %.0f ms%n",
                    page.size(), ready, key, yardstick);
            double slowness = Math.max(1, yardstick / ORDINARY_YARDSTICK);
            assertTrue(ready < MOST_UNTIL_READY * slowness, () -> ready + " ms until it is ready");
            assertTrue(key < MOST_A_KEY * slowness, () -> key + " ms a key");
        }
    }

    private static double least(int times, DoubleSupplier measure) {
        return DoubleStream.generate(measure).limit(times).min().orElseThrow();
    }

    /** Something else that a browser does, which tells how fast the machine is at the moment. */
    private static double makeTable(Browser browser) {
        return browser.<Number>run("""
                const start = performance.now();
                const table = document.createElement("table");
                for (let i = 0; i < 5000; i++) {
                    const row = table.insertRow();
                    row.insertCell().textContent = "row " + i;
                    row.insertCell().textContent = JSON.stringify({ number: i, text: String(i).repeat(9) });
                }
                document.body.append(table);
                table.offsetHeight;
                const taken = performance.now() - start;
                table.remove();
                document.body.offsetHeight;
                return taken;
                """).doubleValue();
    }

    private static double untilReady(Browser browser, PageFile page) {
        browser.show(page, "");
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return machine.getSystemLoadAverage() > machine.getAvailableProcessors()
                ? ownTime(browser)
                : wholeTime(browser);
    }

    /** Of the thread that makes the page, until now. */
    private static double ownTime(Browser browser) {
        Object metrics = browser.send("Performance.getMetrics", Map.of()).get("metrics");
        return ((List<?>) metrics)
                .stream()
                        .map(metric -> (Map<?, ?>) metric)
                        .filter(metric -> metric.get("name").equals("TaskDuration"))
                        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue() * 1000)
                        .findFirst()
                        .orElseThrow();
    }

    private static double wholeTime(Browser browser) {
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
