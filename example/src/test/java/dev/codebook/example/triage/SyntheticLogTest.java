package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The log that the tests and the measurements read. */
class SyntheticLogTest {

    private static byte[] log(long seed) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        SyntheticLog.write(seed, 300_000, log);
        return log.toByteArray();
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException {
        assertArrayEquals(log(1), log(1));
        assertFalse(Arrays.equals(log(1), log(2)));
    }

    @Test
    void hasAboutOneFailureInTwelveDeliveries() throws IOException {
        Tally failures = LineByLine.count(log(1), false);
        Tally all = LineByLine.count(log(1), true);
        assertEquals(0.1, (double) failures.attempts() / all.attempts(), 0.04);
        assertTrue(failures.findings().size() > 15, () -> failures.findings().toString());
    }
}
