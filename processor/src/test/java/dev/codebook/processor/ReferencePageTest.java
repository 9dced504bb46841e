package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a catalog as a file; what it does in a browser is tried by the integration tests. */
class ReferencePageTest {

    private static final Pattern HEADING = Pattern.compile("<h2>(.*?)</h2>");
    private static final Pattern ENTRY = Pattern.compile("<details id=([a-z0-9-]+)><summary><code( id=[^>]+)?>");
    private static final Pattern POLICY = Pattern.compile("'(sha256-[^']+)'");

    @TempDir
    Path folder;

    @Test
    void entriesStandInTheOrderOfTheirCodes() {
        String page = page("smtp", """
                catalog: mail
                syntax: smtp
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  FULL: { code: 552 5.2.2, title: Full }
                  WORDING: { code: 552, title: Wording, text: [over quota] }
                  STORAGE: { code: 552, title: Storage }
                  FAILURE: { code: 5xx, title: Failure }
                  OPEN: { code: [x.2.2, 550 5.2.2], title: Open }
                  LATER: { code: 450, title: Later }
                """);
        assertEquals(List.of("4xx", "5xx Failure", "Any class", "Everything else"), found(HEADING, page, 1));
        assertEquals(
                List.of("later", "failure", "storage", "wording", "full", "open", "unknown"), found(ENTRY, page, 1));
    }

    @Test
    void groupsOfNumbersStandInTheOrderOfNumbers() {
        String page = page("number", """
                catalog: numbers
                syntax: number
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  THOUSAND: { code: 10xx, title: Thousand }
                  FIRST: { code: 1001, title: First }
                  NINETY: { code: 9xx, title: Ninety }
                  LAST: { code: 999, title: Last }
                  FEW: { code: "[10-20]", title: Few }
                  ONE: { code: 11, title: One }
                """);
        assertEquals(List.of("[10-20] Few", "9xx Ninety", "10xx Thousand", "Everything else"), found(HEADING, page, 1));
    }

    @Test
    void wordsStandWithTheWidestCodeThatCoversThem() {
        String page = page("text", """
                catalog: words
                syntax: text
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  LONE: { code: LONE, title: Alone }
                  CLASS: { code: 23xxx, title: Integrity }
                  UNIQUE: { code: 23505, title: Unique }
                """);
        assertEquals(List.of("23xxx Integrity", "Other codes", "Everything else"), found(HEADING, page, 1));
    }

    /** A digit that they begin with says nothing of numbers. */
    @Test
    void numbersStandWithTheWidestCodeThatCoversThem() {
        String page = page("number", """
                catalog: numbers
                syntax: number
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  CLASS: { code: 1xx, title: Informational }
                  ONE: { code: 1, title: One }
                  INSIDE: { code: 117, title: Inside }
                  BEYOND: { code: 1200, title: Beyond }
                  RANGE: { code: "[20-90]", title: Range }
                  PART: { code: 50, title: Part }
                """);
        assertEquals(
                List.of("[20-90] Range", "1xx Informational", "Other codes", "Everything else"),
                found(HEADING, page, 1));
    }

    /** Of control characters, only those are shown as missing that no text should hold. */
    @Test
    void lineBreaksAndTabsAreSpaces() {
        String page = page("number", """
                catalog: numbers
                syntax: number
                entries:
                  UNKNOWN:
                    code: "*"
                    title: "Un\\tknown"
                    description: |
                      First line.
                      Second line.
                  BELL: { code: 7, title: "Bell\\a" }
                """);
        assertTrue(page.contains("Un known"), page);
        assertTrue(page.contains("First line. Second line."), page);
        assertTrue(page.contains("Bell\uFFFD"), page);
    }

    @Test
    void aCodeIsAnAnchorWhereOneEntryAsksNothingElse() {
        String page = page("number", """
                catalog: numbers
                syntax: number
                entries:
                  UNKNOWN: { code: "*", title: Unknown }
                  GONE: { code: 410, title: Gone }
                """);
        assertTrue(page.contains("<details id=gone><summary><code id=410>410</code>"), page);
        assertTrue(page.contains("<details id=unknown><summary><code>*</code>"), page);
    }

    @Test
    void aCatalogGivesTheSameBytesEachTime() {
        String small = "catalog: same\nsyntax: number\nentries:\n  UNKNOWN: { code: \"*\", title: Unknown }\n";
        assertEquals(page("first", small), page("second", small));
        String large = small + "  LONG: { code: 1, title: Long, description: " + "many words ".repeat(30_000) + "}\n";
        String page = page("third", large);
        assertEquals(page, page("fourth", large));
        assertTrue(page.length() < large.length() + 100_000, "the model of a large page is compressed");
    }

    /** The browser runs and styles nothing else. */
    @Test
    void itsPolicyNamesWhatStandsInIt() throws Exception {
        String page = page("number", """
                catalog: numbers
                syntax: number
                entries:
                  UNKNOWN: { code: "*", title: "</script><script>" }
                """);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String script = page.substring(page.lastIndexOf("<script>") + 8, page.lastIndexOf("</script>"));
        assertEquals(List.of(hash(style), hash(script)), found(POLICY, page, 1));
        assertFalse((style + script).contains("<!--"));
        assertEquals(2, found(Pattern.compile("<script"), page, 0).size());
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    private String page(String name, String yaml) {
        Javac project = new Javac(folder.resolve(name))
                .with("consumer/codes.yaml", yaml)
                .with(
                        "consumer/package-info.java",
                        "@dev.codebook.CodeCatalog(value = \"codes.yaml\", reference = dev.codebook.Reference.HTML)"
                                + " package consumer;");
        Javac.Result result = project.compile();
        assertTrue(result.succeeded(), result.log());
        return Javac.read(Javac.filesBelow(project.classes(), ".html").get(0));
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group)).toList();
    }
}
