package dev.codebook.example.triage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs read in chunks by several workers give what the lines one by one give. */
class ParallelTallyTest {

    private static final List<String> PIECES = List.of(
            "[",
            "]: ",
            "[12]: ",
            "postfix",
            " ",
            "\r",
            "\n",
            "\u00c3\u00bc",
            "\u00ff",
            "status=sent (",
            "status=bounced (550 5.1.1 no)",
            ": to=<",
            "stat=",
            " ** ",
            "x".repeat(20_000),
            "NOQUEUE: reject: RCPT from a[1]: 554 no",
            "550 5.1.1 no user");

    static Stream<Arguments> logsAndWorkers() throws IOException {
        return Stream.of(synthetic(), mangled(1), mangled(2), windows())
                .flatMap(log -> Stream.of(1, 2, 3)
                        .flatMap(workers ->
                                Stream.of(true, false).map(successes -> Arguments.of(log, workers, successes))));
    }

    @ParameterizedTest
    @MethodSource("logsAndWorkers")
    void countsWhatTheLinesOneByOneGive(byte[] log, int workers, boolean successes) throws IOException {
        assertEquals(report(LineByLine.count(log, successes)), report(count(log, workers, successes)));
    }

    @Test
    void tellsWhatWentWrongInAWorker() {
        try (ParallelTally workers = new ParallelTally(new Tally(false), 1)) {
            workers.add(null);
            assertThrows(RuntimeException.class, workers::finish);
        }
    }

    private static Tally count(byte[] log, int workers, boolean successes) throws IOException {
        Tally tally = new Tally(successes);
        try (ParallelTally parallel = new ParallelTally(tally, workers)) {
            Chunks chunks = Chunks.of(new ByteArrayInputStream(log), Chunks.LONGEST_LINE);
            for (String chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
                parallel.add(chunk);
            }
            parallel.finish();
        }
        return tally;
    }

    /** All that a report can show. */
    private static String report(Tally tally) {
        return tally.lines() + " " + tally.attempts() + " " + tally.timeline().bars() + " "
                + Order.LAST.sort(tally.findings()) + JsonReport.of(tally.findings());
    }

    private static byte[] synthetic() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        SyntheticLog.write(7, 1_000_000, log);
        return log.toByteArray();
    }

    private static byte[] windows() throws IOException {
        return new String(synthetic(), ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1);
    }

    /** Lines of all kinds, with things in them where nobody would expect them. */
    private static byte[] mangled(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder log = new StringBuilder();
        List<String> lines = Stream.concat(
                        new String(synthetic(), ISO_8859_1).lines().limit(500),
                        Files.readAllLines(Path.of("sample/mail.log"), ISO_8859_1).stream())
                .toList();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder line = new StringBuilder(lines.get(random.nextInt(lines.size())));
            for (int change = random.nextInt(4); change > 0; change--) {
                int place = random.nextInt(line.length() + 1);
                if (random.nextBoolean()) {
                    line.insert(place, PIECES.get(random.nextInt(PIECES.size())));
                } else {
                    line.delete(place, place + random.nextInt(20));
                }
            }
            log.append(line).append('\n');
        }
        return log.toString().getBytes(ISO_8859_1);
    }
}
