package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page on any screen, on paper, without scripts, and for readers who do not see it. */
class PageForEveryoneIT {

    private static final String REPLIES =
            "#?reply=550+5.1.1+No+such+user%0A452+4.2.2+Mailbox+full%0A421+4.7.0+Try+again+later";

    /** What axe finds, as text: the rule, and where. Colors are checked where they are seen. */
    private static final String CHECKS = """
            const done = arguments[0];
            axe.run(document, { resultTypes: ["violations"] }).then((result) =>
                done(result.violations.map((it) => it.id + ": " + it.nodes.slice(0, 3).map((node) => node.html).join(" | "))));
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "smtp, 1300, light, #recipient-over-quota",
        "smtp, 1300, dark, #recipient-over-quota",
        "smtp, 390, light, #recipient-over-quota",
        "smtp, 390, dark, " + REPLIES,
        "smtp, 1300, light, " + REPLIES,
        "smtp, 1300, dark, #?reply=550+5.1.1+No+such+user",
        "http, 1300, light, #404",
        "sqlstate, 390, light, #23505"
    })
    void axeFindsNothing(String catalog, int width, String colors, String fragment) throws IOException {
        try (Browser browser = Browser.open()) {
            browser.size(width, 900).colors(colors).show(PageFile.shipped(catalog, folder), fragment);
            browser.run(axe());
            assertEquals(List.of(), browser.await(CHECKS));
        }
    }

    private static String axe() throws IOException {
        try (InputStream stream = PageForEveryoneIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "768", "1300", "2400"})
    void nothingIsCutOffOnAnyScreen(int width) {
        try (Browser browser = Browser.open()) {
            PageFile page = PageFile.shipped("smtp", folder);
            for (String fragment : List.of("", "#recipient-over-quota", REPLIES)) {
                browser.size(width, 800).show(page, fragment);
                long seen = browser.run("return document.documentElement.scrollWidth");
                assertTrue(seen <= width, fragment + ": " + seen);
            }
        }
    }

    @Test
    void itIsAPlainPageWithoutScripts() {
        try (Browser browser = Browser.withoutScripts()) {
            browser.showPlain(PageFile.shipped("smtp", folder));
            assertFalse(browser.byId("_tool").isDisplayed());
            assertFalse(browser.byId("_find").isDisplayed());
            String entry = browser.find(By.id("recipient-over-quota")).getText();
            assertTrue(entry.contains("452 4.2.2") && entry.contains("Recipient mailbox is over quota"), entry);
            browser.find(By.cssSelector("#recipient-over-quota > summary")).click();
            String open = browser.find(By.id("recipient-over-quota")).getText();
            assertTrue(open.contains("used up its storage") && open.contains("In practice: "), open);
        }
    }

    @Test
    void onPaperEveryEntryIsOpenAndWhatCannotBeClickedIsGone() {
        try (Browser browser = Browser.open()) {
            browser.show(PageFile.shipped("http", folder), "").media("print", "light");
            assertFalse(browser.byId("_tool").isDisplayed());
            assertTrue(browser.<Number>run(
                                    "return document.querySelector('#not-found > p').getBoundingClientRect().height")
                            .doubleValue()
                    > 10);
        }
    }

    @Test
    void textsRunInTheirOwnDirection() {
        String yaml = """
                catalog: hebrew
                title: קודים
                syntax: number
                attributes:
                  retry: { description: "שוב?", values: { NO: לא, YES: כן } }
                entries:
                  UNKNOWN: { code: "*", title: לא ידוע, retry: NO }
                  NOT_FOUND: { code: 404, title: "(לא נמצא)", description: הדף איננו. English at the end., retry: NO }
                """;
        try (Browser browser = Browser.open()) {
            browser.size(1000, 800).show(PageFile.compiled(yaml, folder), "#not-found");
            assertEquals(
                    "plaintext",
                    browser.run(
                            "return getComputedStyle(document.querySelector('#not-found .body section p')).unicodeBidi"));
            assertEquals(
                    "ltr", browser.run("return getComputedStyle(document.querySelector('#not-found code')).direction"));
            browser.run("document.documentElement.dir = 'rtl'");
            assertTrue(browser.<Long>run("return document.documentElement.scrollWidth") <= 1000);
            double code = browser.<Number>run(
                            "return document.querySelector('#not-found code').getBoundingClientRect().left")
                    .doubleValue();
            double title = browser.<Number>run(
                            "return document.querySelector('#not-found b').getBoundingClientRect().left")
                    .doubleValue();
            assertTrue(code > title, "the code stands on the right: " + code + ", " + title);
        }
    }
}
