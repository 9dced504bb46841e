package dev.codebook.smtp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Reads as many spoilt texts as {@code -Dcodebook.fuzz=10000000} asks for. */
class SmtpReplyFuzzTest {

    private static final long SEED = 5321;

    @Test
    @EnabledIfSystemProperty(named = "codebook.fuzz", matches = "\\d+")
    void readsMillionsOfSpoiltTexts() {
        long count = Long.getLong("codebook.fuzz");
        MutatedTexts texts = new MutatedTexts(SEED);
        for (long i = 0; i < count; i++) {
            ReadingIsTotal.check(texts.next());
        }
        System.out.println("fuzz: " + count + " texts read");
    }
}
