package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a catalog says, nothing of it runs, loads or breaks the page. */
class HostilePageIT {

    private static final List<String> ATTACKS = List.of(
            "<script>attack()</script>",
            "</script><script>attack()</script>",
            "</style><script>attack()</script>",
            "</title><script>attack()</script>",
            "</textarea></template><script>attack()</script>",
            "<img src=x onerror=attack()>",
            "\"><svg onload=attack()>",
            "' onmouseover='attack()' style='position:fixed;inset:0'",
            "<details open ontoggle=attack()>",
            "<iframe srcdoc=\"<script>parent.attack()</script>\"></iframe>",
            "<a href=\"javascript:attack()\" autofocus onfocus=attack()>x</a>",
            "<base href=\"https://example.com/\"><link rel=stylesheet href=//example.com/x.css>",
            "<meta http-equiv=refresh content=\"0;url=https://example.com/\">",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "&lt;script&gt;attack()&lt;/script&gt;",
            "&#60;script&#62;",
            "${attack()} {{attack()}} `${attack()}`",
            "\\u003cscript\\u003eattack()\\u003c/script\\u003e",
            "\u202e\u2066txet\u2069",
            "\u0000\u0008\u001b[31m",
            "\ud83d",
            "__proto__",
            "constructor",
            "a\u2028b\u2029c");

    @TempDir
    Path folder;

    @Test
    void nothingRunsThatACatalogBrings() {
        try (Browser browser = Browser.open()) {
            browser.addScript("""
                    window.attacks = [];
                    window.attack = () => window.attacks.push(new Error().stack);
                    window.alert = window.attack;
                    addEventListener("securitypolicyviolation", (event) => window.attacks.push(event.violatedDirective));
                    """);
            PageFile page = PageFile.compiled(hostileCatalog(), folder);
            browser.show(page, "");
            assertUnharmed(browser);
            browser.run("document.querySelectorAll('.group details').forEach((it) => { it.open = true; })");
            browser.waitUntil(
                    "[...document.querySelectorAll('.group details')].every((it) => it.querySelector('.body'))");
            assertUnharmed(browser);
            for (String attack : ATTACKS) {
                browser.run("""
                        const reply = document.getElementById("_reply");
                        reply.value = arguments[0];
                        reply.dispatchEvent(new Event("input"));
                        const search = document.getElementById("_search");
                        search.value = arguments[0];
                        search.dispatchEvent(new Event("input"));
                        """, attack);
                browser.run("location.hash = arguments[0]", attack);
                assertUnharmed(browser);
            }
            browser.show(
                    page,
                    "#?reply=%3Cimg%20src%3Dx%20onerror%3Dattack()%3E&q=%3Csvg%20onload%3Dattack()%3E&retry=%22%3E");
            assertUnharmed(browser);
        }
    }

    private static void assertUnharmed(Browser browser) {
        assertEquals(List.of(), browser.run("return window.attacks"));
        assertEquals(2L, (Long) browser.run("return document.scripts.length"));
        assertEquals(
                0L,
                (Long)
                        browser.run(
                                "return document.querySelectorAll('img, svg, iframe, object, embed, base, link, [onload], [onerror]').length"));
        assertEquals(List.of(), browser.run("return performance.getEntriesByType('resource').map((it) => it.name)"));
    }

    /** Each attack as a title, a description, a text, an item of a list, a value's meaning and a message. */
    private static String hostileCatalog() {
        String values = IntStream.range(0, ATTACKS.size())
                .mapToObj(i -> "      V" + i + ": " + quoted(ATTACKS.get(i)))
                .collect(Collectors.joining("\n"));
        String entries = IntStream.range(0, ATTACKS.size())
                .mapToObj(i -> """
                          E%1$d: { code: A%1$d, title: %2$s, description: %2$s, risk: V%1$d, note: %2$s, examples: [%2$s, %2$s], since: %2$s, deprecated: %2$s }
                        """.formatted(i, quoted(ATTACKS.get(i))))
                .collect(Collectors.joining());
        return "catalog: hostile\nsyntax: text\ntitle: " + quoted(ATTACKS.get(3))
                + "\nattributes:\n  risk:\n    description: "
                + quoted(ATTACKS.get(5)) + "\n    values:\n" + values
                + "\n  note: { type: text, description: " + quoted(ATTACKS.get(0)) + " }"
                + "\n  examples: { type: list, description: " + quoted(ATTACKS.get(6)) + " }"
                + "\nentries:\n  ROOT: { code: \"*\", title: Root, risk: V0 }\n  TAG: { code: \"<script>attack()</script>\", title: Tag }\n"
                + "  QUOTE: { code: \"'\\\"><img/src=x/onerror=attack()>\", title: Quote }\n" + entries;
    }

    /** As a scalar of YAML between double quotes. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\'
                        ? String.format("\\u%04x", c)
                        : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    @Test
    void aLargeCatalogOfLongTextsStaysUsable() {
        String yaml =
                "catalog: large\nsyntax: number\nattributes:\n  retry: { description: Again, values: { NO: No., YES: Yes. } }\n"
                        + "  advice: { type: list, description: What to do. }\nentries:\n  UNKNOWN: { code: \"*\", title: Unknown, retry: NO }\n"
                        + "  LONG: { code: 9999, title: \"" + "endless".repeat(1400) + "\", description: \""
                        + "many words ".repeat(1000)
                        + "\", advice: [\"" + "x".repeat(10_000) + "\"] }\n"
                        + IntStream.range(0, 3998)
                                .mapToObj(i -> "  E" + i + ": { code: " + (10_000 + i) + ", title: Entry " + i + " }\n")
                                .collect(Collectors.joining());
        try (Browser browser = Browser.open()) {
            browser.size(390, 800).show(PageFile.compiled(yaml, folder), "#long");
            assertTrue(browser.<Long>run("return document.documentElement.scrollWidth") <= 390);
            browser.type("_search", "entry 3997");
            assertEquals("1 of 4000 entries", browser.text("#_count"));
            browser.type("_reply", "error 13997");
            assertTrue(browser.text("#_result h2").contains("Entry 3997"), browser.text("#_result"));
        }
    }

    @Test
    void anEntryMaySayNothingButItsTitle() {
        String yaml =
                "catalog: bare\nsyntax: text\nentries:\n  UNKNOWN: { code: \"*\", title: Unknown }\n  A: { code: A, title: 日本語 한국어 ไทย }\n";
        try (Browser browser = Browser.open()) {
            browser.show(PageFile.compiled(yaml, folder), "#a");
            String said = browser.text("#a");
            assertTrue(said.contains("日本語") && said.contains("BareCode.A"), said);
            assertEquals("", browser.text("#_filters select"));
        }
    }
}
