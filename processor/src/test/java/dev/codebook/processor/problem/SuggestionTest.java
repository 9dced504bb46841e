package dev.codebook.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "retry, retry",
        "retri, retry",
        "rtery, retry",
        "RETYR, retry",
        "retries,",
        "desc, description",
        "categroy, category",
        "catgory, category",
        "de,",
        "xyz,",
        "suppression,"
    })
    void findsTheNearest(String written, String meant) {
        assertEquals(
                Optional.ofNullable(meant),
                Suggestion.nearest(written, List.of("description", "retry", "category", "code")));
    }

    @Test
    void takesTheFirstOfThoseThatAreAsNear() {
        assertEquals(Optional.of("cat"), Suggestion.nearest("cut", List.of("cat", "cot", "cute")));
        assertEquals(Optional.of("cut"), Suggestion.nearest("cut", List.of("cat", "cut")));
    }
}
