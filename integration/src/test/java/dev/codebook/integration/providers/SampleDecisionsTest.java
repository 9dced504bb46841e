package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.providers.SmtpCode.Category;
import dev.codebook.integration.providers.SmtpCode.Suppress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the catalogs decide on recorded replies, against what people found these to mean. */
class SampleDecisionsTest {

    private static final List<SampleRow> ROWS = SampleRow.all();
    private static final Share SUPPRESS = Share.of(SampleRow::hasVerdict, SampleRow::isVerdictMet);
    private static final Share CATEGORY = Share.of(SampleRow::isFailure, SampleRow::isDecided);
    private static final Share CAUSE = Share.of(row -> !row.causes().isEmpty(), SampleRow::isCauseMet);

    private record Share(long right, long all) {

        static Share of(Predicate<SampleRow> asked, Predicate<SampleRow> met) {
            return new Share(
                    ROWS.stream().filter(asked).filter(met).count(),
                    ROWS.stream().filter(asked).count());
        }

        void assertAtLeast(double share) {
            assertTrue(right >= share * all, this::toString);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d, %.1f %%", right, all, 100.0 * right / all);
        }
    }

    @Test
    void suppressesExactlyTheDeadAddresses() {
        SUPPRESS.assertAtLeast(0.92);
    }

    @Test
    void decidesTheCategory() {
        CATEGORY.assertAtLeast(0.90);
    }

    @Test
    void decidesTheCategoryThatTheCauseMeans() {
        CAUSE.assertAtLeast(0.80);
    }

    @Test
    void thePageHasTheFigures() {
        String figures = figures() + "\n" + suppressMatrix() + "\n" + causeMatrix() + mapping();
        System.out.println(figures);
        Page.check("decisions.md", figures);
    }

    private static String figures() {
        return """

                | decision | asked of | right | goal |
                |---|---|---|---|
                | `suppress` is `NOW` exactly where the address is dead | rows with a verdict | %s | 92 %% |
                | `category` is decided | rows with a failing code or a cause | %s | 90 %% |
                | `category` is one that the cause means | rows with a cause | %s | 80 %% |
                """.formatted(SUPPRESS, CATEGORY, CAUSE);
    }

    private static String suppressMatrix() {
        StringBuilder table = new StringBuilder("| `suppress` | address is dead | address is alive |\n|---|---|---|\n");
        for (Suppress value : Suppress.values()) {
            table.append("| `%s` | %d | %d |\n".formatted(value, verdicts(value, "1"), verdicts(value, "0")));
        }
        return table.toString();
    }

    private static long verdicts(Suppress value, String hardBounce) {
        return ROWS.stream()
                .filter(row -> row.diagnosis().suppress() == value)
                .filter(row -> row.hardBounce().equals(hardBounce))
                .count();
    }

    private static String causeMatrix() {
        Map<String, List<SampleRow>> byCause = ROWS.stream()
                .filter(row -> !row.causes().isEmpty())
                .collect(Collectors.groupingBy(
                        row -> String.join(", ", row.causes()), TreeMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder("| cause | agrees | does not |\n|---|---|---|\n");
        byCause.forEach((cause, rows) ->
                table.append("| %s | %s | %s |\n".formatted(cause, categories(rows, true), categories(rows, false))));
        return table.append('\n').toString();
    }

    private static String mapping() {
        StringBuilder table = new StringBuilder("| cause | categories that it may mean |\n|---|---|\n");
        new TreeMap<>(SampleRow.CATEGORIES)
                .forEach((cause, categories) -> table.append("| %s | %s |\n"
                        .formatted(
                                cause,
                                categories.contains(SampleRow.ANY)
                                        ? "any"
                                        : categories.stream().sorted().collect(Collectors.joining(", ")))));
        return table.append('\n').toString();
    }

    private static String categories(List<SampleRow> rows, boolean isMet) {
        Map<Category, Long> counts = rows.stream()
                .filter(row -> row.isCauseMet() == isMet)
                .collect(Collectors.groupingBy(row -> row.diagnosis().category(), TreeMap::new, Collectors.counting()));
        Stream<String> cells = counts.entrySet().stream().map(it -> it.getKey() + " " + it.getValue());
        return cells.collect(Collectors.joining(", "));
    }
}
