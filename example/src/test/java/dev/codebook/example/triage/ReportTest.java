package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How findings are written, for people and for programs. */
class ReportTest {

    private static final String STRING = "\"(?:[^\"\\\\\\p{Cntrl}]++|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-f]{4})*+\"";
    private static final String MEMBER = STRING + ": (?:" + STRING + "|\\d+|true|false)";
    private static final String OBJECT = "\\{" + MEMBER + "(?:, " + MEMBER + ")*\\}";
    private static final Pattern ROW = Pattern.compile("  " + OBJECT + ",?");

    @Test
    void alignsColumns() {
        TextTable table = table("123", "b", "c");
        assertEquals(List.of("  N  WORD  END", "123  b     c"), table.lines(80));
    }

    @Test
    void cutsTheFlexibleColumn() {
        TextTable table = table("1", "a word that is far too long", "end");
        assertEquals("1  a word that ...  end", table.lines(23).get(1));
    }

    @Test
    void keepsTheOtherColumnsInANarrowTerminal() {
        TextTable table = table("1", "a word that is far too long", "end");
        assertEquals("1  a word th...  end", table.lines(5).get(1));
    }

    @Test
    void keepsALogFromSteeringTheTerminal() {
        assertEquals(
                "1  .[31mred.  end",
                table("1", "\u001b[31mred\u202e", "end").lines(80).get(1));
    }

    @Test
    void escapesJson() {
        String json = json("550 5.1.1 \"a\\b\"\t\u001b caf\u00e9 \ud83d\ude00");
        assertTrue(json.contains("\"550 5.1.1 \\\"a\\\\b\\\"\\u0009\\u001b caf\\u00e9 \\ud83d\\ude00\""), json);
    }

    @Test
    void writesAnEmptyArray() {
        assertEquals("[]", JsonReport.of(List.of()));
    }

    @Test
    void writesWellFormedJson() {
        assertWellFormed(Run.of("--json", "--all", "sample/mail.log").out().strip());
        assertWellFormed(
                json("550 5.1.1 \"a\\b\"\t\u001b caf\u00e9 \ud83d\ude00").strip());
        assertFalse(ROW.matcher("  {\"a\": \"b\"c\"}").matches());
    }

    /** An array with an object a line; all of it in one pattern would need more stack than Java has. */
    private static void assertWellFormed(String json) {
        List<String> lines = json.lines().toList();
        List<String> rows = lines.subList(1, lines.size() - 1);
        assertEquals("[", lines.get(0));
        assertEquals("]", lines.get(lines.size() - 1));
        assertEquals(
                List.of(),
                rows.stream().filter(row -> !ROW.matcher(row).matches()).toList());
        assertEquals(
                rows.size() - 1, rows.stream().filter(row -> row.endsWith(",")).count());
    }

    @Test
    void listsCodesThatTheCatalogDoesNot() {
        String out = Run.on("599 Not amused\n550 5.1.1 Unknown\n").out();
        String unlisted = out.substring(out.indexOf("Codes without"));
        assertTrue(unlisted.contains("    1  599   Not amused"), out);
        assertFalse(unlisted.contains("5.1.1"), out);
    }

    @Test
    void advises() {
        assertEquals("never; drop address; author", Advice.of(MailCode.diagnose("550 5.1.1 Unknown")));
        assertEquals("nothing", Advice.of(MailCode.diagnose("250 2.0.0 Ok")));
        assertEquals("retry?; address?; who?", Advice.of(MailCode.diagnose("no code at all")));
    }

    @Test
    void advisesByTheCodesAndDecisionsOfTheCompany() {
        MailDiagnosis leaving = MailCode.diagnose("475 Try the other gateway");
        assertEquals("other route; team platform", Advice.of(leaving));
        assertEquals("acme-mail", leaving.code().catalog());
        MailDiagnosis full = MailCode.diagnose("552 5.2.2 Mailbox full");
        assertEquals(MailCode.Team.SUPPORT, full.team());
        assertEquals("smtp", full.code().catalog());
        assertTrue(
                full.because().contains(MailCode.MAILBOX_FULL), full.because().toString());
        assertTrue(MailCode.MAILBOX_FULL.overrides().get(0).contains("(acme-mail.yaml:"));
    }

    @Test
    void knowsTheProviders() {
        assertEquals(
                MailCode.Provider.GMAIL,
                MailCode.diagnose("421-4.7.28 Gmail has detected an unusual rate of unsolicited mail - gsmtp")
                        .provider());
    }

    private static TextTable table(String... cells) {
        TextTable table = new TextTable(1, "N", "WORD", "END");
        table.add(cells);
        return table;
    }

    private static String json(String line) {
        return Run.on(line, "--json").out();
    }
}
