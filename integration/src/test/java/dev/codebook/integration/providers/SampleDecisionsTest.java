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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogs decide on replies, against what people found these to mean. */
class SampleDecisionsTest {

    private static final List<SampleRow> ROWS = SampleRow.recorded();
    private static final Shares RECORDED = Shares.of(ROWS);

    /** Those that were read to find wordings that the catalogs lacked. */
    private static final Shares READ = Shares.of(written("read"));

    /** Those of which nothing is known but these figures. */
    private static final Shares COUNTED = Shares.of(written("counted"));

    private static List<SampleRow> written(String kind) {
        return SampleRow.written().stream()
                .filter(row -> row.id().startsWith(kind))
                .toList();
    }

    static List<Shares> shares() {
        return List.of(RECORDED, READ, COUNTED);
    }

    private record Shares(Share suppress, Share category, Share cause) {

        static Shares of(List<SampleRow> rows) {
            return new Shares(
                    Share.of(rows, SampleRow::hasVerdict, SampleRow::isVerdictMet),
                    Share.of(rows, SampleRow::isFailure, SampleRow::isDecided),
                    Share.of(rows, row -> !row.causes().isEmpty(), SampleRow::isCauseMet));
        }
    }

    private record Share(long right, long all) {

        static Share of(List<SampleRow> rows, Predicate<SampleRow> asked, Predicate<SampleRow> met) {
            return new Share(
                    rows.stream().filter(asked).filter(met).count(),
                    rows.stream().filter(asked).count());
        }

        void assertAtLeast(double share) {
            assertTrue(right >= share * all, this::toString);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d, %.1f %%", right, all, 100.0 * right / all);
        }
    }

    @ParameterizedTest
    @MethodSource("shares")
    void suppressesExactlyTheDeadAddresses(Shares shares) {
        shares.suppress().assertAtLeast(0.92);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void decidesTheCategory(Shares shares) {
        shares.category().assertAtLeast(0.90);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void decidesTheCategoryThatTheCauseMeans(Shares shares) {
        shares.cause().assertAtLeast(0.80);
    }

    @Test
    void thePageHasTheFigures() {
        String figures = figures() + suppressMatrix() + "\n" + causeMatrix() + mapping();
        System.out.println(figures);
        Page.check("decisions.md", figures);
    }

    private static String figures() {
        return """

                | decision | asked of | recorded | written, read | written, only counted | goal |
                |---|---|---|---|---|---|
                | `suppress` is `NOW` exactly where the address is dead | rows with a verdict | %s | %s | %s | 92 %% |
                | `category` is decided | rows with a failing code or a cause | %s | %s | %s | 90 %% |
                | `category` is one that the cause means | rows with a cause | %s | %s | %s | 80 %% |

                The recorded replies in detail:

                """.formatted(
                        RECORDED.suppress(),
                        READ.suppress(),
                        COUNTED.suppress(),
                        RECORDED.category(),
                        READ.category(),
                        COUNTED.category(),
                        RECORDED.cause(),
                        READ.cause(),
                        COUNTED.cause());
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
