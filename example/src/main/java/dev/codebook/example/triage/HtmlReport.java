package dev.codebook.example.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Findings in the reference page of the catalog, which javac made: counts, a chart, a table, and below it every entry that a row
 * links to. The page lets nothing run or style but its own parts, so that whatever a log holds is harmless.
 */
final class HtmlReport {

    private static final String PAGE = "/META-INF/codebook/reference/acme-mail.html";
    private static final String PLACE = "<main>\n";
    private static final String TITLE = "Mail that failed";

    private final Tally tally;
    private final List<Finding> findings;
    private final StringBuilder report = new StringBuilder();

    private HtmlReport(Tally tally, List<Finding> findings) {
        this.tally = tally;
        this.findings = findings;
    }

    static String of(Tally tally, List<Finding> findings) {
        String page = page().replaceFirst("<title>[^<]*", "<title>" + TITLE);
        int place = page.indexOf(PLACE) + PLACE.length();
        return page.substring(0, place) + new HtmlReport(tally, findings).section() + page.substring(place);
    }

    private static String page() {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(PAGE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String section() {
        report.append("<section class=\"report\">\n<h2>").append(TITLE).append("</h2>\n<dl class=\"decisions\">\n");
        number("Attempts counted", tally.attempts());
        number("Kinds", tally.findings().size());
        number("Lines read", tally.lines());
        number("Addresses to drop", sum(MailCode.Suppress.NOW));
        number("To be watched", sum(MailCode.Suppress.AFTER_REPEATS));
        report.append("</dl>\n");
        chart(tally.timeline().bars());
        if (!findings.isEmpty()) {
            table();
        }
        return report.append("</section>\n").toString();
    }

    private void chart(List<Timeline.Bar> bars) {
        report.append(BarChart.of(bars));
        long untold =
                tally.attempts() - bars.stream().mapToLong(Timeline.Bar::count).sum();
        if (untold > 0) {
            report.append("<p class=\"read\">Without a time that compares: ")
                    .append(untold)
                    .append(".</p>\n");
        }
    }

    private void number(String name, long number) {
        report.append("<div><dt>" + name + "</dt><dd><strong>" + number + "</strong></dd></div>\n");
    }

    private long sum(MailCode.Suppress suppress) {
        return tally.findings().stream()
                .filter(finding -> finding.diagnosis().suppress() == suppress)
                .mapToLong(Finding::count)
                .sum();
    }

    private void table() {
        report.append(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Kinds of failure\">\n<table>\n<thead><tr>");
        List.of("Count", "Code", "Meaning", "What to do", "First", "Last", "Sample")
                .forEach(
                        head -> report.append("<th scope=\"col\">").append(head).append("</th>"));
        report.append("</tr></thead>\n<tbody>\n");
        findings.forEach(this::row);
        report.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Finding finding) {
        report.append("<tr>");
        cell(Long.toString(finding.count()));
        cell("<code>" + escaped(finding.code()) + "</code>");
        cell("<a href=\"#" + anchor(finding.entry()) + "\">"
                + escaped(finding.entry().title()) + "</a>");
        cell(escaped(Advice.of(finding.diagnosis())));
        time(finding.first());
        time(finding.last());
        cell("<span class=\"line\">" + escaped(finding.sample().text()) + "</span>");
        report.append("</tr>\n");
    }

    private void time(LogTime time) {
        report.append("<td class=\"short\">").append(escaped(time.shown())).append("</td>");
    }

    private void cell(String html) {
        report.append("<td>").append(html).append("</td>");
    }

    /** Where the page has the entry. */
    private static String anchor(MailCode entry) {
        return entry.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
