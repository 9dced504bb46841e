package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.providers.ProviderRow.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The catalogs hold what is known of providers: every row of the table leads to an entry that means the same. */
class ProviderCoverageTest {

    private static final List<ProviderRow> ROWS = ProviderRow.all();

    @Test
    void theTableHasAllRows() {
        assertEquals(1032, ROWS.size());
        assertEquals(58, ROWS.stream().map(ProviderRow::provider).distinct().count());
    }

    /** The list gives a reason for each; a row that it has without need must go from it, too. */
    @Test
    void exactlyTheListedRowsHaveNoEntry() {
        List<String> listed = TestData.lines("provider-rows-without-entry.txt").stream()
                .map(line -> line.split(" \\| ")[0])
                .toList();
        assertEquals(
                String.join("\n", listed),
                String.join(
                        "\n",
                        rows(Outcome.UNCOVERED).stream().map(Object::toString).toList()));
    }

    @Test
    void mostRowsLeadToAnEntryOfTheirProvider() {
        Map<Outcome, Integer> counts = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, rows(outcome).size());
        }
        System.out.println("rows of providers: " + counts);
        assertTrue(counts.get(Outcome.OWN_ENTRY) >= 0.88 * ROWS.size(), counts.toString());
    }

    /** Rows by the worst that befalls one of their texts. */
    private static List<ProviderRow> rows(Outcome outcome) {
        return ROWS.stream()
                .filter(row -> row.texts().stream()
                                .map(row::outcome)
                                .max(Outcome::compareTo)
                                .orElseThrow()
                        == outcome)
                .toList();
    }
}
