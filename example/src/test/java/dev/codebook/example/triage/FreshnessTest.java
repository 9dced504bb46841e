package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.Freshness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Can be copied as it is, with the name of your enum. */
class FreshnessTest {

    @Test
    void typesAreAsNewAsTheirCatalogs() {
        assertEquals(List.of(), Freshness.changed(MailCode.sources()));
    }
}
