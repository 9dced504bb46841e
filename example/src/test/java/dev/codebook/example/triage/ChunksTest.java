package dev.codebook.example.triage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log in pieces. */
class ChunksTest {

    private static final int SIZE = Chunks.LONGEST_LINE;

    private static List<String> chunks(String log) throws IOException {
        Chunks chunks = Chunks.of(new ByteArrayInputStream(log.getBytes(ISO_8859_1)), SIZE);
        List<String> all = new ArrayList<>();
        for (String chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
            all.add(chunk);
        }
        return all;
    }

    @Test
    void holdsWholeLines() throws IOException {
        String line = "x".repeat(SIZE / 2 - 10) + "\n";
        assertEquals(List.of(line + line, line), chunks(line.repeat(3)));
    }

    @Test
    void endsALastLineThatHasNoEnd() throws IOException {
        assertEquals(List.of("a\n", "b\n"), chunks("a\nb"));
    }

    @Test
    void keepsEveryByte() throws IOException {
        assertEquals(List.of("\u00ff\u0000\u00e9\r\n\n"), chunks("\u00ff\u0000\u00e9\r\n\n"));
    }

    @Test
    void hasNothingOfNothing() throws IOException {
        assertEquals(List.of(), chunks(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {SIZE, SIZE + 1, 2 * SIZE - 1, 2 * SIZE, 2 * SIZE + 1, 5 * SIZE + 3})
    void cutsALineThatIsTooLong(int length) throws IOException {
        String longLine = "x".repeat(length);
        String beginning = longLine.substring(0, SIZE) + "\n";
        assertEquals(List.of("a\n", beginning, "b\n"), chunks("a\n" + longLine + "\nb\n"));
        assertEquals(List.of("a\n", beginning), chunks("a\n" + longLine));
    }
}
