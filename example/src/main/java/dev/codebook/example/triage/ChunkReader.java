package dev.codebook.example.triage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a chunk of a log. Nearly all lines of a log tell of nothing that failed: they are passed over by their first characters,
 * and only what is left is decoded, read and diagnosed.
 */
final class ChunkReader {

    private static final List<String> SIGNS =
            List.of("status=", "stat=", "reject: ", "reject=", " ** ", " == ", " => ", " -> ");

    private final String chunk;
    private final boolean countsSuccesses;
    private final List<Count> counts = new ArrayList<>();
    private long lines;
    private int bracket = -1;

    private ChunkReader(String chunk, boolean countsSuccesses) {
        this.chunk = chunk;
        this.countsSuccesses = countsSuccesses;
    }

    /** What the lines of a chunk tell, as {@link Chunks} has them. */
    static Part read(String chunk, boolean countsSuccesses) {
        return new ChunkReader(chunk, countsSuccesses).read();
    }

    private Part read() {
        int start = 0;
        while (start < chunk.length()) {
            int end = chunk.indexOf('\n', start);
            if (end > start) {
                lines++;
                readLine(start, end);
            }
            start = end + 1;
        }
        return new Part(lines, counts);
    }

    private void readLine(int start, int end) {
        if (mayCount(start, end)) {
            LogLine.parse(decoded(chunk.substring(start, Math.min(end, start + Chunks.LONGEST_LINE))))
                    .filter(line -> countsSuccesses || line.attempt().isFailure())
                    .map(Count::of)
                    .ifPresent(counts::add);
        }
    }

    /** Whether a line has to be looked at more closely. */
    private boolean mayCount(int start, int end) {
        findBracket(start);
        if (bracket >= end) {
            return true;
        }
        int name = ProgramTag.name(chunk, start, bracket);
        int text = ProgramTag.end(chunk, name, bracket);
        if (text == ProgramTag.NONE) {
            return true;
        }
        return ProgramTag.isOfPostfix(chunk, name) ? mayCountOfPostfix(text, end) : hasSign(chunk.substring(text, end));
    }

    private boolean mayCountOfPostfix(int text, int end) {
        return PostfixText.isDelivery(chunk, text)
                ? countsSuccesses || !PostfixDelivery.isSent(chunk.substring(text, end))
                : PostfixText.isReject(chunk, text);
    }

    private static boolean hasSign(String text) {
        return SIGNS.stream().anyMatch(text::contains);
    }

    /** The search goes on over the ends of lines, but never twice over the same text: there may be logs without brackets. */
    private void findBracket(int start) {
        if (bracket < start) {
            int next = chunk.indexOf('[', start);
            bracket = next < 0 ? chunk.length() : next;
        }
    }

    /** The bytes of a line as the text that they are; what is no UTF-8 is replaced. */
    private static String decoded(String bytes) {
        byte[] line = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return new String(line, StandardCharsets.UTF_8);
    }
}
