package dev.codebook.example.triage;

import dev.codebook.smtp.SmtpReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts attempts by what they mean, and forgets them: what it keeps grows with the kinds of replies and the time, not with the log. */
final class Tally {

    private final boolean countsSuccesses;
    private final Map<Kind, Finding> findings = new LinkedHashMap<>();
    private final Timeline timeline = new Timeline();
    private long lines;
    private long attempts;

    Tally(boolean countsSuccesses) {
        this.countsSuccesses = countsSuccesses;
    }

    /** Counts what a line tells of, if it does. */
    void add(String line) {
        lines++;
        LogLine.parse(line).filter(found -> isWanted(found.attempt())).ifPresent(this::count);
    }

    private boolean isWanted(Attempt attempt) {
        return countsSuccesses || attempt.isFailure();
    }

    private void count(LogLine line) {
        attempts++;
        timeline.add(line.time());
        SmtpReply reply = line.attempt().reply();
        MailDiagnosis diagnosis = MailCode.diagnose(reply);
        findings.compute(
                new Kind(reply.codes(), diagnosis.code()),
                (kind, sofar) -> sofar == null
                        ? Finding.of(diagnosis, reply, line.time(), attempts)
                        : sofar.plus(line.time(), attempts));
    }

    /** One for each kind, in the order in which they were first met. */
    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    long lines() {
        return lines;
    }

    long attempts() {
        return attempts;
    }

    Timeline timeline() {
        return timeline;
    }

    /** What attempts must share to be counted together. */
    private record Kind(long codes, MailCode entry) {}
}
