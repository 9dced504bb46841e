package dev.codebook.integration.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every entry of every shipped catalog but {@code smtp} says in words. */
class CatalogWordsTest {

    @Test
    void everyEntryHasATitleADescriptionAndAReference() {
        assertNone(entry -> entry.title().isBlank()
                || entry.description().isBlank()
                || entry.references().isEmpty());
    }

    @Test
    void sentencesEndAndTitlesDoNot() {
        assertNone(entry -> entry.title().endsWith(".")
                || Stream.concat(Stream.of(entry.description()), entry.advice().stream())
                        .anyMatch(text -> !text.endsWith(".")));
    }

    @Test
    void noEntryRepeatsItsTitleForADescription() {
        assertNone(entry -> entry.description().equalsIgnoreCase(entry.title() + "."));
    }

    private static void assertNone(Predicate<CatalogEntry> fault) {
        assertEquals(
                "", CatalogEntry.all().filter(fault).map(CatalogEntry::name).collect(Collectors.joining("\n")));
    }
}
