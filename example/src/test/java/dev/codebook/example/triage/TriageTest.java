package dev.codebook.example.triage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command from the outside: arguments and input in, text and status out. */
class TriageTest {

    private static final String SAMPLE = "sample/mail.log";
    private static final String FAILURE = "2026-03-02T09:12:03Z 550 5.1.1 No such user\n";
    private static final String SUCCESS = "2026-03-02T09:12:03Z 250 2.0.0 Ok\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"'', table.txt", "--all --sort=code, all-by-code.txt", "--json, findings.json"})
    void diagnosesTheSample(String options, String expected) throws IOException {
        String[] arguments = (options + " " + SAMPLE).strip().split(" ");
        Golden.check(expected, Run.of(arguments).out());
    }

    @Test
    void readsStandardInputWithoutFiles() {
        assertEquals(List.of("550 5.1.1"), Run.on(FAILURE).codes());
    }

    @Test
    void readsStandardInputForADash() throws IOException {
        Path file = Files.writeString(directory.resolve("log"), "421 4.3.2 Busy\n");
        assertEquals(
                List.of("421 4.3.2", "550 5.1.1"),
                Run.on(FAILURE, "--sort=code", file.toString(), "-").codes());
    }

    @Test
    void unpacksFilesAndStandardInput() throws IOException {
        Path file = Files.write(directory.resolve("mail.log.2.gz"), zipped(FAILURE));
        assertEquals(List.of("550 5.1.1"), Run.of(file.toString()).codes());
        assertEquals(List.of("550 5.1.1"), Run.of(zipped(FAILURE), Map.of()).codes());
    }

    @Test
    void addsUpAllFiles() throws IOException {
        Path file = Files.writeString(directory.resolve("log"), FAILURE);
        Run run = Run.of(file.toString(), file.toString());
        assertTrue(run.out().contains("    2  550 5.1.1  "), run.out());
    }

    @Test
    void tellsThatAFileIsMissing() {
        Path missing = directory.resolve("mail.log");
        assertEquals(
                new Run(1, "", "triage: cannot read " + missing + ": no such file" + System.lineSeparator()),
                Run.of(missing.toString()));
    }

    /** As grep does. */
    @Test
    void readsOnAfterAFileThatIsMissing() throws IOException {
        Path file = Files.writeString(directory.resolve("log"), FAILURE);
        Path missing = directory.resolve("missing.log");
        Run run = Run.of(missing.toString(), file.toString(), directory.toString());
        assertEquals(1, run.status());
        assertEquals(List.of("550 5.1.1"), run.codes());
        List<String> problems = run.err().lines().toList();
        assertEquals("triage: cannot read " + missing + ": no such file", problems.get(0));
        assertTrue(problems.get(1).startsWith("triage: cannot read " + directory + ": "), problems.get(1));
    }

    @Test
    void tellsThatAnArchiveIsCutOff() throws IOException {
        Path file = Files.write(directory.resolve("log.gz"), Arrays.copyOf(zipped(FAILURE), 30));
        Run run = Run.of(file.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("triage: cannot read " + file + ": "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    /** What could be unpacked counts. */
    @Test
    void readsAnArchiveAsFarAsItGoes() throws IOException {
        byte[] whole = zipped(FAILURE.repeat(1000));
        Path file = Files.write(directory.resolve("log.gz"), Arrays.copyOf(whole, whole.length - 4));
        Run run = Run.of(file.toString());
        assertEquals(
                "triage: cannot read " + file + ": it ends too early", run.err().strip());
        assertTrue(run.out().contains("1000 lines, 1000 counted"), run.out());
    }

    /** A pipe brings nothing for a while, and then another file. */
    @Test
    void readsAllFilesOfAPackedStreamThatPauses() throws IOException {
        byte[] one = zipped(FAILURE);
        InputStream slow = new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(one));
        Chunks chunks = Chunks.of(slow);
        assertEquals(FAILURE + FAILURE, chunks.next() + chunks.next());
    }

    @Test
    void failsWhereItsFindingsCannotBeWritten() {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int status = Triage.commandLine(new ByteArrayInputStream(FAILURE.getBytes(UTF_8)), Map.of(), false)
                .setOut(new PrintWriter(full))
                .setErr(new PrintWriter(err))
                .execute();
        assertEquals(1, status);
        assertEquals(
                "triage: cannot write the findings: standard output takes no more",
                err.toString().strip());
    }

    @Test
    void tellsThatADirectoryIsNoLog() {
        assertEquals(1, Run.of(directory.toString()).status());
    }

    @Test
    void findsNothingInEmptyInput() {
        String nothing = "0 lines, 0 counted: 0 kinds, 0 shown" + System.lineSeparator();
        assertEquals(new Run(0, nothing, ""), Run.on(""));
    }

    @Test
    void readsOnAfterBytesThatAreNoText() {
        byte[] input = ("\u00ff\u0000\u00fe caf\u00e9\n" + FAILURE).getBytes(ISO_8859_1);
        assertEquals(List.of("550 5.1.1"), Run.of(input, Map.of()).codes());
    }

    @Test
    void readsALineOfAnyLength() {
        assertEquals(
                List.of("550 5.1.1"),
                Run.on("x".repeat(1 << 22) + "\n" + FAILURE).codes());
    }

    @Test
    void countsSuccessesOnlyWhenAsked() {
        assertEquals(
                List.of(),
                Run.on(SUCCESS).codes().stream().filter("250 2.0.0"::equals).toList());
        assertEquals(List.of("250 2.0.0"), Run.on(SUCCESS, "--all").codes());
    }

    @ParameterizedTest
    @CsvSource({
        "count, '550,421,450 4.2.0'",
        "code, '421,450 4.2.0,550'",
        "last, '450 4.2.0,421,550'",
        "LAST, '450 4.2.0,421,550'"
    })
    void sorts(String order, String codes) {
        String log = "2026-03-02T09:00:00Z 550 a\n2026-03-02T11:00:00Z 421 c\n2026-03-02T12:30:00+01:00 450 4.2.0 d\n"
                + "2026-03-02T10:00:00Z 550 b\n2026-03-02T10:00:00Z 421 c\n2026-03-02T10:00:00Z 550 b\n";
        assertEquals(List.of(codes.split(",")), Run.on(log, "--sort", order).codes());
    }

    @Test
    void findsFirstAndLastInRotatedLogs() {
        String log = "2026-03-02T09:12:03Z 550 b\n2026-03-02T10:12:03Z 550 c\n2026-03-01T23:59:59Z 550 a\n";
        assertTrue(Run.on(log).out().contains("2026-03-01 23:59  2026-03-02 10:12"));
    }

    @Test
    void leavesTimesEmptyWhereThereAreNone() {
        Run run = Run.on("550 5.1.1 No such user\n", "--json");
        assertTrue(run.out().contains("\"first\": \"\", \"last\": \"\""), run.out());
    }

    @Test
    void showsOnlyTheTop() {
        assertEquals(1, Run.of("--top=1", SAMPLE).codes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--top=0", "--top=x", "--sort=size", "--unknown"})
    void rejectsWrongUsage(String option) {
        assertEquals(2, Run.of(option).status());
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: triage", "--version, triage"})
    void tellsAboutItself(String option, String start) {
        Run run = Run.of(option);
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith(start), run.out());
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "140, 140", "'', 120", "wide, 120"})
    void fitsIntoTheTerminal(String columns, int width) {
        Run run = Run.of(new byte[0], Map.of("COLUMNS", columns), SAMPLE);
        int longest = run.out().lines().mapToInt(String::length).max().orElseThrow();
        assertTrue(longest <= width && longest > width - 10, longest + " columns");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
