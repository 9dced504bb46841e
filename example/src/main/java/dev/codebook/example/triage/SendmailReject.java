package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;

/** What Sendmail logs when it turns a client away: {@code ruleset=check_rcpt, arg1=<...>, relay=..., reject=550 5.7.1 ...}. */
final class SendmailReject implements LineShape {

    private static final String REJECT = ", reject=";

    @Override
    public Optional<Attempt> read(String line) {
        int start = line.indexOf(REJECT);
        return start < 0
                ? Optional.empty()
                : Optional.of(Attempt.of(Ending.FAILED, line.substring(start + REJECT.length())));
    }
}
