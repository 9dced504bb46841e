package dev.codebook.smtp;

import java.time.Duration;
import java.util.Optional;

/** Finds the wait that a reply asks for: {@code try again in 300 seconds}, {@code retry in 00:05:00}, {@code greylisted for 5 minutes}. */
final class RetryWait {

    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryWait() {}

    static Optional<Duration> find(String whole) {
        String text = ReturnedMessage.without(whole);
        int i = 0;
        while (i < text.length()) {
            if (!MailText.isWord(text.charAt(i))) {
                i = Url.startsAt(text, i) ? Url.end(text, i) : i + 1;
                continue;
            }
            TimeSpan span = TimeSpan.at(text, i);
            if (span != null && RetryRequest.endsBefore(text, i, span.isBare())) {
                return Optional.of(capped(span));
            }
            i = span == null ? MailText.wordEnd(text, i) : span.end();
        }
        return Optional.empty();
    }

    private static Duration capped(TimeSpan span) {
        Duration wait = Duration.ofSeconds(span.seconds());
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
