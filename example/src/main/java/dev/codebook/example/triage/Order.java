package dev.codebook.example.triage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order findings are shown. */
enum Order {
    /** The most frequent first. */
    COUNT(comparingLong(Finding::count).reversed()),
    /** By reply code, then by enhanced code; those without a reply code last. */
    CODE(comparing((Finding finding) -> finding.sample().replyCode() == 0)),
    /** The one seen most recently first; those without a year last, in the order of the log. */
    LAST(comparingLong((Finding finding) -> finding.last().second())
            .thenComparingLong(Finding::lastPlace)
            .reversed());

    private final Comparator<Finding> comparator;

    Order(Comparator<Finding> comparator) {
        this.comparator =
                comparator.thenComparingLong(finding -> finding.sample().codes());
    }

    List<Finding> sort(List<Finding> findings) {
        return findings.stream().sorted(comparator).toList();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
