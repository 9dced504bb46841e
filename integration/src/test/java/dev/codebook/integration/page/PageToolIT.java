package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What a reader can do with the page of the SMTP catalogs. */
class PageToolIT {

    private static final String BOUNCE =
            "<jane@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static PageFile page;

    @BeforeAll
    static void open() {
        page = PageFile.shipped("smtp-providers", folder);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void show() {
        browser.size(1300, 1000).show(page, "");
    }

    @Test
    void aReplyIsDiagnosedWithWhatToDoAndWhy() {
        browser.type("_reply", BOUNCE);
        String said = browser.text("#_result");
        for (String part : List.of(
                "550 5.1.1 Recipient address does not exist",
                "Read: reply code 550, enhanced code 5.1.1, from mx.example.org, in reply to RCPT.",
                "Retry\nNever\nSending it again cannot help.",
                "Suppress\nNow",
                "What to do",
                "Why",
                "Permanent failure",
                "Unrecognized reply")) {
            assertTrue(said.contains(part), said);
        }
    }

    @Test
    void theLinesOfOneReplyAreOneReply() {
        browser.run(
                "document.getElementById('_reply').value = arguments[0]",
                "550-5.1.1 The account\n550 5.1.1 does not exist.");
        browser.byId("_reply").sendKeys(" ");
        assertTrue(browser.text("#_result h2").contains("550 5.1.1"), browser.text("#_result"));
        assertEquals("", browser.text("#_result table"));
    }

    @Test
    void aListOfLinesGivesATable() {
        browser.type(
                "_reply",
                "550 5.1.1 No such user",
                Keys.ENTER,
                "452 4.2.2 Mailbox full",
                Keys.ENTER,
                "421 4.7.0 Try again later");
        assertEquals(3L, (Long) browser.run("return document.querySelectorAll('#_result tbody tr').length"));
        String rows = browser.text("#_result tbody");
        assertTrue(
                rows.contains("Recipient address does not exist") && rows.contains("Recipient mailbox is over quota"),
                rows);
        browser.find(By.cssSelector("input[value=one]")).click();
        assertEquals("", browser.text("#_result table"));
    }

    @Test
    void aTextWithoutACodeIsAnsweredToo() {
        browser.type("_reply", "hello");
        assertTrue(browser.text("#_result").contains("No code was found"), browser.text("#_result"));
    }

    @Test
    void searchFindsCodesNamesAndTexts() {
        for (String words : List.of("5.2.2", "MAILBOX_FULL", "over quota", "abandoned mailbox")) {
            browser.type("_search", words);
            long count = browser.run("return document.querySelectorAll('.group details:not([hidden])').length");
            assertTrue(count > 0 && count < 400, words + ": " + count);
            assertTrue(browser.text("#_count").startsWith(count + " of "), browser.text("#_count"));
        }
        browser.type("_search", "nothingholdsthis");
        assertTrue(browser.text("#_none").contains("No entry fits"), browser.text("main"));
        browser.byId("_clear").click();
        assertFalse(browser.byId("_none").isDisplayed());
    }

    @Test
    void everyEnumeratedAttributeIsAFilterAndTheAddressHoldsThem() {
        List<String> names =
                browser.run("return [...document.querySelectorAll('#_filters select')].map((it) => it.name)");
        assertTrue(
                names.containsAll(List.of("class", "category", "provider", "retry", "suppress", "actor")),
                names::toString);
        new Select(browser.byId("_filter-retry")).selectByValue("LATER");
        new Select(browser.byId("_filter-provider")).selectByValue("GMAIL");
        browser.byId("_search").sendKeys("quota");
        String count = browser.text("#_count");
        assertTrue(count.matches("[1-9]\\d* of \\d+ entries"), count);
        browser.waitUntil("location.hash.includes('q=quota')");
        String address = browser.address();
        assertTrue(
                address.contains("q=quota") && address.contains("retry=LATER") && address.contains("provider=GMAIL"),
                address);
        browser.show(page, address.substring(address.indexOf('#')));
        assertEquals(count, browser.text("#_count"));
        assertEquals("LATER", browser.byId("_filter-retry").getAttribute("value"));
    }

    @Test
    void anAttributeIsNotTakenForTheSearch(@TempDir Path other) {
        PageFile named = PageFile.compiled("""
                catalog: named
                syntax: text
                attributes: { q: { values: { A: One., B: Two. } } }
                entries:
                  UNKNOWN: { code: "*", title: Unknown, q: A }
                  NINE: { code: nine, title: Nine, q: B }
                """, other);
        browser.show(named, "#?_q=nine&q=B");
        assertEquals("nine", browser.byId("_search").getAttribute("value"));
        assertEquals("B", browser.byId("_filter-q").getAttribute("value"));
    }

    @Test
    void aFilterShowsWhatHasTheValueAfterTheCascade() {
        new Select(browser.byId("_filter-class")).selectByValue("4");
        List<String> codes = browser.run(
                "return [...document.querySelectorAll('.group details:not([hidden])')].map((it) => it.entry.codes.join(' '))");
        assertFalse(codes.isEmpty());
        assertTrue(codes.stream().allMatch(code -> code.matches(".*(\\b4|x\\.|\\*|\\[4).*")), codes::toString);
    }

    @Test
    void anAnchorOpensItsEntry() {
        for (Map.Entry<String, String> anchor : Map.of(
                        "#550-5.1.1", "Recipient address does not exist",
                        "#mailbox-full", "ailbox",
                        "#5xx", "Permanent failure",
                        "#recipient-over-quota", "Recipient mailbox is over quota")
                .entrySet()) {
            browser.show(page, anchor.getKey());
            String open = browser.text("details[open] > summary b");
            assertTrue(open.contains(anchor.getValue()), anchor + ": " + open);
            assertEquals("SUMMARY", browser.focused().getTagName().toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void anAnchorOpensAnEntryThatASearchHides() {
        browser.type("_search", "nothingholdsthis");
        browser.run("location.hash = '#recipient-over-quota'");
        browser.waitUntil("document.querySelector('#recipient-over-quota').open");
        assertTrue(browser.byId("recipient-over-quota").isDisplayed());
    }

    @Test
    void anOpenEntryTellsEverything() {
        browser.find(By.cssSelector("#recipient-over-quota > summary")).click();
        browser.waitUntil("document.querySelector('#recipient-over-quota .body')");
        String said = browser.text("#recipient-over-quota .body");
        for (String part : List.of(
                "SmtpCode.RECIPIENT_OVER_QUOTA",
                "The standard says",
                "In practice",
                "Causes",
                "What to do",
                "Matches",
                "Falls back to",
                "Easily confused with",
                "In Java",
                "case RECIPIENT_OVER_QUOTA -> handle();",
                "Written at smtp.yaml:")) {
            assertTrue(said.contains(part), said);
        }
    }

    /** A diagnosis knows no parameters. */
    @Test
    void whatHasParametersIsMadeByItsFactory(@TempDir Path other) {
        PageFile shop = PageFile.compiled("""
                catalog: shop
                syntax: text
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  CLOSED: { code: closed, title: Closed, message: Come back tomorrow, exception: true }
                  LATE: { code: late, title: Late, message: "{amount} was due on {due_day:date}, {amount}", exception: true }
                """, other);
        assertEquals(
                "throw ShopException.Late.of(amount, dueDay);\n} catch (ShopException.Late e) {", thrown(shop, "late"));
        assertEquals(
                "throw ShopCode.diagnose(text).toException();\n} catch (ShopException.Closed e) {",
                thrown(shop, "closed"));
    }

    /** From the line that throws to the one that catches. */
    private static String thrown(PageFile page, String entry) {
        browser.show(page, "#" + entry);
        String java = browser.text("#" + entry + " pre");
        return java.substring(java.indexOf("throw"), java.indexOf("\n", java.indexOf("catch")));
    }

    @Test
    void anExampleCanBeTried() {
        browser.show(page, "#recipient-over-quota");
        browser.find(By.cssSelector("#recipient-over-quota li button")).click();
        assertTrue(browser.text("#_result h2").contains("452 4.2.2"), browser.text("#_result"));
    }

    @Test
    void linkCodeAndConstantCanBeCopied() {
        browser.show(page, "#recipient-over-quota");
        assertEquals("SmtpCode.RECIPIENT_OVER_QUOTA", copied("#recipient-over-quota", "Copy constant"));
        assertEquals("452 4.2.2", copied("#recipient-over-quota", "Copy code"));
        assertEquals(page.address() + "#recipient-over-quota", copied("#recipient-over-quota", "Copy link"));
        browser.type("_reply", BOUNCE);
        String link = copied("#_result", "Copy link");
        assertTrue(URLDecoder.decode(link, StandardCharsets.UTF_8).contains(BOUNCE), link);
        browser.show(page, link.substring(link.indexOf('#')));
        assertTrue(browser.text("#_result h2").contains("550 5.1.1"));
    }

    private static String copied(String place, String button) {
        browser.run("""
                window.copied = null;
                navigator.clipboard.writeText = async (text) => { window.copied = text; };
                [...document.querySelectorAll(arguments[0] + " button")].find((it) => it.textContent === arguments[1]).click();
                """, place, button);
        browser.waitUntil("window.copied !== null");
        return browser.run("return window.copied");
    }

    @Test
    void aReplyDoesNotGoIntoTheAddressByItself() {
        browser.type("_reply", BOUNCE);
        assertFalse(browser.address().contains("jane"), browser.address());
    }

    @Test
    void theKeyboardIsEnough() {
        browser.find(By.tagName("body")).sendKeys("/");
        assertEquals("_search", browser.focused().getAttribute("id"));
        browser.focused().sendKeys("over quota");
        browser.run("document.querySelector('.group details:not([hidden]) > summary').focus()");
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        browser.focused().sendKeys(Keys.ENTER);
        browser.waitUntil("document.querySelectorAll('.group details[open] .body').length === 1");
        browser.byId("_search").sendKeys(Keys.ESCAPE);
        assertTrue(browser.text("#_count").matches("\\d+ entries"), browser.text("#_count"));
    }

    @Test
    void darkAndLightCanBeChosen() {
        String color = "return getComputedStyle(document.body).backgroundColor";
        browser.colors("light");
        String light = browser.run(color);
        browser.byId("_theme").click();
        assertNotEquals(light, browser.run(color));
        browser.byId("_theme").click();
        assertEquals(light, browser.run(color));
        browser.byId("_theme").click();
        browser.colors("dark");
        assertNotEquals(light, browser.run(color));
    }

    @Test
    void nothingIsAskedOfAnybody() {
        browser.type("_reply", BOUNCE);
        assertEquals(List.of(), browser.run("return performance.getEntriesByType('resource').map((it) => it.name)"));
    }
}
