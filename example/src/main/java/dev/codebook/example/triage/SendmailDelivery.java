package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Sendmail logs: {@code to=<a@example.org>, ..., dsn=5.1.1, stat=User unknown}. */
final class SendmailDelivery implements LineShape {

    private static final Pattern STAT = Pattern.compile("(?s)(?:dsn=([\\d.]+), )?\\bstat=(?!queued)\"?(.*?)\"?$");

    /** As OpenSMTPD quotes it. */
    private static final Pattern SUCCESS = Pattern.compile("2\\d\\d[ -]");

    @Override
    public Optional<Attempt> read(String line) {
        Matcher stat = STAT.matcher(line);
        if (!line.contains("to=") || !stat.find()) {
            return Optional.empty();
        }
        boolean isSent = stat.group(2).startsWith("Sent")
                || SUCCESS.matcher(stat.group(2)).lookingAt();
        Ending ending = isSent ? Ending.DELIVERED : Ending.FAILED;
        String dsn = stat.group(1) == null ? "" : stat.group(1);
        return Optional.of(Attempt.of(ending, stat.group(2), dsn));
    }
}
