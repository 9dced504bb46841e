package dev.codebook.example.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts attempts by what they mean, and forgets them: what it keeps grows with the kinds of replies and the time, not with the log. */
final class Tally {

    private static final int MOST_KINDS = 10_000;

    private final boolean countsSuccesses;
    private final Map<Kind, Finding> findings = new LinkedHashMap<>();
    private final Timeline timeline = new Timeline();
    private long lines;
    private long attempts;

    Tally(boolean countsSuccesses) {
        this.countsSuccesses = countsSuccesses;
    }

    /** Counts what a part of the log has; the parts come in the order of the log. */
    void add(Part part) {
        lines += part.lines();
        part.counts().forEach(this::add);
    }

    private void add(Count count) {
        attempts++;
        timeline.add(count.time());
        findings.compute(
                kind(count),
                (kind, sofar) -> sofar == null ? Finding.of(count, attempts) : sofar.plus(count.time(), attempts));
    }

    /** Nobody writes so many codes, but a file that is no log may hold any: then those of one entry are one kind. */
    private Kind kind(Count count) {
        Kind kind = new Kind(count.reply().codes(), count.diagnosis().code());
        return findings.size() < MOST_KINDS || findings.containsKey(kind) ? kind : new Kind(0, kind.entry());
    }

    boolean countsSuccesses() {
        return countsSuccesses;
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
