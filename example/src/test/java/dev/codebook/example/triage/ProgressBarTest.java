package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is seen at a terminal while a log is read. */
class ProgressBarTest {

    private static final long SECOND = 1_000_000_000;
    private static final long MEGABYTE = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter terminal = new StringWriter();

    private ProgressBar bar(long total) {
        return new ProgressBar(new PrintWriter(terminal), total, clock::get);
    }

    @Test
    void tellsHowFarAndHowFast() {
        ProgressBar bar = bar(1_000 * MEGABYTE);
        clock.addAndGet(SECOND / 2);
        bar.add(250 * MEGABYTE);
        assertEquals(
                "\r[" + "#".repeat(10) + ".".repeat(30) + "]  25 %  250 of 1000 MB  500 MB/s", terminal.toString());
    }

    @Test
    void tellsTheBytesIfItDoesNotKnowHowManyThereAre() {
        ProgressBar bar = bar(0);
        clock.addAndGet(SECOND);
        bar.add(30 * MEGABYTE);
        assertEquals("\r30 MB  30 MB/s", terminal.toString());
    }

    @Test
    void drawsAFewTimesASecondOnly() {
        ProgressBar bar = bar(0);
        for (int i = 0; i < 1_000; i++) {
            clock.addAndGet(SECOND / 1_000);
            bar.add(MEGABYTE);
        }
        assertEquals(5, terminal.toString().chars().filter(c -> c == '\r').count());
    }

    @Test
    void leavesNoTrace() {
        ProgressBar bar = bar(0);
        clock.addAndGet(SECOND);
        bar.add(30 * MEGABYTE);
        bar.close();
        assertEquals("\r30 MB  30 MB/s\r" + " ".repeat("30 MB  30 MB/s".length()) + "\r", terminal.toString());
    }

    @Test
    void drawsNothingOfAShortRun() {
        ProgressBar bar = bar(0);
        bar.add(30 * MEGABYTE);
        bar.close();
        assertEquals("", terminal.toString());
    }

    @Test
    void isShownAtATerminalOnly() {
        assertEquals("", errorsOfALongRun(false));
        String seen = errorsOfALongRun(true);
        assertEquals("\r0 MB  0 MB/s", seen.substring(0, seen.indexOf('s') + 1));
    }

    private static String errorsOfALongRun(boolean isWatched) {
        StringWriter errors = new StringWriter();
        CommandLine command = Triage.commandLine(new SlowStream(), Map.of(), isWatched)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(errors));
        assertEquals(0, command.execute());
        return errors.toString();
    }

    /** Two lines with a pause between them. */
    private static final class SlowStream extends InputStream {

        private final InputStream lines = new ByteArrayInputStream("a\nb\n".getBytes(StandardCharsets.UTF_8));

        @Override
        public int read() throws IOException {
            return lines.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return lines.read(bytes, offset, Math.min(2, length));
        }
    }
}
