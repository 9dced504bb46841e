package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.Set;

/** What Postfix's delivery agents log: {@code ..., dsn=5.1.1, status=bounced (host mx.example.org said: 550 ...)}. */
final class PostfixDelivery implements LineShape {

    private static final String STATUS = "status=";
    private static final String DSN = "dsn=";
    private static final String SENT = "sent";
    private static final Set<String> FAILURES = Set.of("bounced", "deferred", "expired", "undeliverable", "SOFTBOUNCE");

    @Override
    public Optional<Attempt> read(String line) {
        int start = line.indexOf(STATUS);
        int reason = line.indexOf(" (", start);
        String status = start < 0 || reason < 0 ? "" : line.substring(start + STATUS.length(), reason);
        if (!status.equals(SENT) && !FAILURES.contains(status)) {
            return Optional.empty();
        }
        Ending ending = status.equals(SENT) ? Ending.DELIVERED : Ending.FAILED;
        return Optional.of(Attempt.of(ending, inParentheses(line.substring(reason + 2)), dsn(line, start)));
    }

    /** Whether a delivery worked, as can be told without reading more of the line. */
    static boolean isSent(String line) {
        int start = line.indexOf(STATUS);
        return start >= 0 && line.startsWith(SENT + " (", start + STATUS.length());
    }

    /** What the agent itself made of the reply; it stands just before the status. */
    private static String dsn(String line, int status) {
        int start = line.lastIndexOf(DSN, status);
        String code = start < 0 ? "" : line.substring(start + DSN.length(), status);
        return code.endsWith(", ") ? code.substring(0, code.length() - 2) : "";
    }

    private static String inParentheses(String text) {
        return text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    }
}
