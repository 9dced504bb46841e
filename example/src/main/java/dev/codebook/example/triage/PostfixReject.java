package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Postfix logs when it turns a client away:
 * {@code NOQUEUE: reject: RCPT from a.example.net[192.0.2.1]: 554 5.7.1 ...; from=<...> to=<...>}.
 */
final class PostfixReject implements LineShape {

    private static final Pattern REJECT =
            Pattern.compile("reject: [A-Z-]+ from [^\\[ ]*\\[[^\\]]*\\](?::\\d+)?: (.*?)(?:; from=<.*)?$");

    @Override
    public Optional<Attempt> read(String line) {
        Matcher reject = REJECT.matcher(line);
        return reject.find() ? Optional.of(Attempt.of(Ending.FAILED, reject.group(1))) : Optional.empty();
    }
}
