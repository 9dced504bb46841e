package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command in a virtual machine of its own, with little memory, at the end of a pipe. */
class MemoryTest {

    private static final int BYTES = 300_000_000;

    private interface Log {
        void write(OutputStream out) throws IOException;
    }

    private static List<String> triage(Log log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Triage.class.getName())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            log.write(in);
        }
        List<String> lines;
        try (BufferedReader out = process.inputReader()) {
            lines = out.lines().toList();
        }
        assertEquals(0, process.waitFor(), lines::toString);
        return lines;
    }

    /** It shows no progress in a pipe either. */
    @Test
    void aLogOfAnySizeIsCounted() throws IOException, InterruptedException {
        List<String> lines = triage(out -> SyntheticLog.write(1, BYTES, out));
        assertTrue(lines.get(0).startsWith("COUNT  CODE"), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\d{7} lines, \\d{5} counted: .*")), lines::toString);
    }

    @Test
    void aLineWithoutEndIsOneLine() throws IOException, InterruptedException {
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 'x');
        List<String> lines = triage(out -> {
            for (int written = 0; written < BYTES; written += piece.length) {
                out.write(piece);
            }
        });
        assertEquals(List.of("1 lines, 0 counted: 0 kinds, 0 shown"), lines);
    }

    /** The most that can be kept of a line is kept of each. */
    @Test
    void failuresOnlyWithLongTextsAreCounted() throws IOException, InterruptedException {
        byte[] line = ("550 5.1.1 " + "\u00fc".repeat(15_000) + '\n').getBytes(StandardCharsets.UTF_8);
        List<String> lines = triage(out -> {
            for (int written = 0; written < BYTES / 10; written += line.length) {
                out.write(line);
            }
        });
        assertTrue(lines.get(1).contains("550 5.1.1"), lines.get(1));
    }

    /** No log has so many, but what is no log may. */
    @Test
    void moreCodesThanAnybodyUsesAreCounted() throws IOException, InterruptedException {
        String text = " " + "\u00fc".repeat(2_000) + '\n';
        List<String> lines = triage(out -> {
            for (int code = 0; code < 30_000; code++) {
                out.write(("550 5." + code / 1_000 + '.' + code % 1_000 + text).getBytes(StandardCharsets.UTF_8));
            }
        });
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("30000 lines, 30000 counted: 1")), () -> lines.get(0));
    }
}
