package dev.codebook.smtp;

import org.junit.jupiter.api.Test;

/** Reads ten million spoilt texts, or as many as {@code -Dcodebook.fuzz=1000000} asks for. Takes a minute: no build runs it. */
class SmtpReplyFuzz {

    private static final long SEED = 5321;
    private static final long COUNT = Long.getLong("codebook.fuzz", 10_000_000);

    @Test
    void readsMillionsOfSpoiltTexts() {
        MutatedTexts texts = new MutatedTexts(SEED);
        for (long i = 0; i < COUNT; i++) {
            ReadingIsTotal.check(texts.next());
        }
        System.out.println("fuzz: " + COUNT + " texts read");
    }
}
