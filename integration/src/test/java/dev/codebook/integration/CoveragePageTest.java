package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison with other lists is that of this very catalog. */
class CoveragePageTest {

    @Test
    void thePageIsUpToDate() {
        GoldenFile.of("docs/coverage.md").check(new CoveragePage().text());
    }

    @Test
    void anOpenClassHoldsEveryClassButNoClassHoldsAnother() {
        CodeList list = new CodeList(List.of("X.1.1", "5.1.2", "550"));
        CodeList other = new CodeList(List.of("5.1.1", "4.1.2", "5.1.2", "X.1.2", "X.1.3", "550", "551"));
        assertEquals(List.of("4.1.2", "X.1.3", "551"), other.missingIn(list));
    }
}
