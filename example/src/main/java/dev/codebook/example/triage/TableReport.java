package dev.codebook.example.triage;

import java.util.ArrayList;
import java.util.List;

/** Findings for a reader at a terminal: a table of all, then the replies that the catalog does not list. */
final class TableReport {

    private static final int TITLE = 2;
    private static final int TEXT = 2;

    private final int width;

    TableReport(int width) {
        this.width = width;
    }

    List<String> lines(Tally tally, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        if (!findings.isEmpty()) {
            lines.addAll(all(findings).lines(width));
            lines.add("");
        }
        lines.add(summary(tally, findings));
        List<Finding> unlisted = findings.stream().filter(Finding::isUnlisted).toList();
        if (!unlisted.isEmpty()) {
            lines.addAll(List.of("", "Codes without an entry of their own:"));
            lines.addAll(samples(unlisted).lines(width));
        }
        return lines;
    }

    private static String summary(Tally tally, List<Finding> findings) {
        return tally.lines() + " lines, " + tally.attempts() + " counted: "
                + tally.findings().size() + " kinds, " + findings.size() + " shown";
    }

    private static TextTable all(List<Finding> findings) {
        TextTable table = new TextTable(TITLE, "COUNT", "CODE", "ENTRY", "WHAT TO DO", "FIRST", "LAST");
        for (Finding finding : findings) {
            table.add(
                    Long.toString(finding.count()),
                    codeOrDash(finding),
                    finding.entry().title(),
                    Advice.of(finding.diagnosis()),
                    finding.first().shown(),
                    finding.last().shown());
        }
        return table;
    }

    private static TextTable samples(List<Finding> findings) {
        TextTable table = new TextTable(TEXT, "COUNT", "CODE", "SAMPLE");
        for (Finding finding : findings) {
            table.add(
                    Long.toString(finding.count()),
                    codeOrDash(finding),
                    finding.sample().text());
        }
        return table;
    }

    private static String codeOrDash(Finding finding) {
        return finding.code().isEmpty() ? "-" : finding.code();
    }
}
