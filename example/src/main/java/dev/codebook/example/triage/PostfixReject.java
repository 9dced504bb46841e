package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Postfix logs when it turns a client away:
 * {@code NOQUEUE: reject: RCPT from a.example.net[192.0.2.1]: 554 5.7.1 ...; from=<...> to=<...>}; and for the sake of a header or of
 * the body, {@code 4ABC2: reject: header Subject: ... from a.example.net[192.0.2.1]; from=<...> ... helo=<...>: 5.7.1 ...}.
 */
final class PostfixReject implements LineShape {

    private static final Pattern REJECT =
            Pattern.compile("(?s)reject: [A-Z-]+ from [^\\[ ]*\\[[^\\]]*\\](?::\\d+)?: (.*?)(?:; from=<.*)?$");

    private static final Pattern CONTENT = Pattern.compile("(?s)reject: (?:header|body) .*; from=<.*?>: (.*)");

    @Override
    public Optional<Attempt> read(String line) {
        return found(REJECT, line).or(() -> found(CONTENT, line));
    }

    private static Optional<Attempt> found(Pattern shape, String line) {
        Matcher reject = shape.matcher(line);
        return reject.find() ? Optional.of(Attempt.of(Ending.FAILED, reject.group(1))) : Optional.empty();
    }
}
