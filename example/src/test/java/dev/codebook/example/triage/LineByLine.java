package dev.codebook.example.triage;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The simple way to count, by which the fast one is judged: every line is decoded, read and diagnosed, one after the other. */
final class LineByLine {

    private LineByLine() {}

    static Tally count(byte[] log, boolean countsSuccesses) {
        Tally tally = new Tally(countsSuccesses);
        int start = 0;
        for (int i = 0; i <= log.length; i++) {
            if (i == log.length || log[i] == '\n') {
                if (i > start) {
                    tally.add(read(log, start, i, countsSuccesses));
                }
                start = i + 1;
            }
        }
        return tally;
    }

    private static Part read(byte[] log, int start, int end, boolean countsSuccesses) {
        String line = new String(log, start, Math.min(end - start, Chunks.LONGEST_LINE), StandardCharsets.UTF_8);
        return new Part(
                1,
                LogLine.parse(line)
                        .filter(found -> countsSuccesses || found.attempt().isFailure())
                        .map(found -> List.of(Count.of(found)))
                        .orElse(List.of()));
    }
}
