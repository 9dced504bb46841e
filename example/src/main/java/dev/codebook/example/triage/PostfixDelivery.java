package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Postfix's delivery agents log: {@code ..., dsn=5.1.1, status=bounced (host mx.example.org said: 550 ...)}. */
final class PostfixDelivery implements LineShape {

    private static final Pattern STATUS =
            Pattern.compile("(?:dsn=([\\d.]+), )?status=(sent|bounced|deferred|expired|undeliverable) \\((.*)");

    @Override
    public Optional<Attempt> read(String line) {
        Matcher status = STATUS.matcher(line);
        if (!status.find()) {
            return Optional.empty();
        }
        Ending ending = status.group(2).equals("sent") ? Ending.DELIVERED : Ending.FAILED;
        String dsn = status.group(1) == null ? "" : status.group(1);
        return Optional.of(Attempt.of(ending, inParentheses(status.group(3)), dsn));
    }

    private static String inParentheses(String text) {
        return text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    }
}
