package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings as a page. */
class HtmlReportTest {

    private static final Pattern LINK = Pattern.compile("<td><a href=\"#([^\"]+)\">");
    private static final Pattern COUNT = Pattern.compile("<tr><td>(\\d+)</td>");
    private static final Pattern BAR = Pattern.compile("<title>[^<]*: (\\d+)</title></rect>");

    private static final String LOG = "2026-03-02T09:12:03Z 550 5.1.1 No such user\n";

    @TempDir
    Path folder;

    private String report(String input, String... options) throws IOException {
        Path file = folder.resolve("report.html");
        String[] arguments = new String[options.length + 2];
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[0] = "--html";
        arguments[1] = file.toString();
        assertEquals(new Run(0, "", ""), Run.on(input, arguments));
        return Files.readString(file);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static long sum(List<String> numbers) {
        return numbers.stream().mapToLong(Long::parseLong).sum();
    }

    @Test
    void eachRowLinksToAnEntryOfThePage() throws IOException {
        String report = report("", "sample/mail.log");
        List<String> anchors = found(LINK, report);
        assertTrue(anchors.size() > 5, anchors::toString);
        anchors.forEach(anchor -> assertTrue(report.contains("<details id=" + anchor + ">"), anchor));
    }

    @Test
    void rowsAndBarsAddUpToTheAttempts() throws IOException {
        String report = report("", "sample/mail.log");
        long rows = sum(found(COUNT, report));
        long untold = sum(found(Pattern.compile("Without a time that compares: (\\d+)"), report));
        assertEquals(rows, sum(found(BAR, report)) + untold);
        assertTrue(report.contains("<dt>Attempts counted</dt><dd><strong>" + rows + "</strong>"), report);
    }

    @Test
    void whatALogHoldsStaysAText() throws IOException {
        String line = "2026-03-02T09:12:03Z 550 5.1.1 <script>alert(1)</script> & \"<img src=x onerror=alert(1)>\"\n";
        String report = report(line);
        assertTrue(report.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&lt;img"), "escaped");
        assertFalse(report.contains("<script>alert") || report.contains("<img"), "markup");
    }

    /** In some languages numbers have digits of their own, which SVG does not read. */
    @Test
    void isTheSameInEveryLanguage() throws IOException {
        Locale before = Locale.getDefault();
        String report = report("", "sample/mail.log");
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals(report, report("", "sample/mail.log"));
            String table = Run.on(LOG).out();
            assertTrue(table.contains("1 lines, 1 counted"), table);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void timesThatAreNotKnownGiveNoChart() throws IOException {
        assertFalse(report("550 5.1.1 No such user\n").contains("<svg"));
    }

    @Test
    void nothingThatFailedGivesNoTable() throws IOException {
        String report = report("");
        assertTrue(report.contains("<strong>0</strong>"));
        assertFalse(report.contains("<table>"));
    }

    @Test
    void tellsThatItCannotBeWritten() {
        Run run = Run.on(
                "", "--html", folder.resolve("no/such/folder/report.html").toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("triage: cannot write "), run.err());
    }

    @Test
    void isWrittenBesideJson() throws IOException {
        Path file = folder.resolve("report.html");
        Run both = Run.on(LOG, "--json", "--html", file.toString());
        assertEquals(Run.on(LOG, "--json"), both);
        assertEquals(report(LOG), Files.readString(file));
    }

    @Test
    void replacesAnOlderReportAndAnEmptyFile() throws IOException {
        Files.createFile(folder.resolve("report.html"));
        String empty = report("");
        assertNotEquals(empty, report("550 5.1.1 No such user\n"));
        assertEquals(empty, report(""));
    }

    /** As where the report's name is forgotten, so that the name of a log stands in its place. */
    @Test
    void replacesNoFileThatIsNoPage() throws IOException {
        Path log = Files.writeString(folder.resolve("mail.log"), LOG);
        Run run = Run.on(LOG, "--html", log.toString());
        assertEquals(refusal(log, "it is there and is no HTML page"), run);
        assertEquals(LOG, Files.readString(log));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.log", "no/../mail.log", "same.log"})
    void replacesNoFileThatIsRead(String name) throws IOException {
        Path log = Files.writeString(folder.resolve("mail.log"), "<!DOCTYPE html>\n" + LOG);
        Files.createDirectory(folder.resolve("no"));
        Files.createSymbolicLink(folder.resolve("same.log"), log);
        Path report = folder.resolve(name);
        assertEquals(
                refusal(report, "it is to be read"),
                Run.of("--html", report.toString(), "sample/mail.log", log.toString()));
        assertEquals("<!DOCTYPE html>\n" + LOG, Files.readString(log));
    }

    private static Run refusal(Path report, String reason) {
        String message =
                "triage: cannot write " + report + ": " + reason + "; after --html comes the name of the report";
        return new Run(1, "", message + System.lineSeparator());
    }
}
