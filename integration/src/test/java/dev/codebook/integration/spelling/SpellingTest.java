package dev.codebook.integration.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped catalogs are written in American English, without mistakes that a dictionary can find. */
class SpellingTest {

    private static final Path CATALOGS = Path.of("../catalog/src/main/resources/META-INF/codebook");
    private static final String WHAT_TO_DO = "Mend these words, or add them to spelling/words.txt if they are right:\n";

    private final AmericanEnglish english = new AmericanEnglish();

    @Test
    void everyWordOfTheCatalogsIsKnown() {
        String unknown = words().stream()
                .filter(word -> !english.knows(word.text()))
                .map(Word::toString)
                .collect(Collectors.joining("\n"));
        assertEquals("", unknown, WHAT_TO_DO + unknown + "\n");
    }

    @Test
    void theAcceptedWordsAreSorted() {
        List<String> accepted = AmericanEnglish.accepted();
        List<String> sorted = accepted.stream()
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        assertEquals(sorted, accepted);
    }

    @Test
    void theAcceptedWordsAreNeeded() {
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        words().forEach(word -> used.add(word.text()));
        List<String> needless = AmericanEnglish.accepted().stream()
                .filter(word -> english.isOrdinary(word) || !used.contains(word))
                .toList();
        assertEquals(List.of(), needless);
    }

    @Test
    void namesFileAndLineOfAWord() {
        Prose prose = new Prose("a.yaml", 7, "Reads dkim= and 5.1.1,\n  then `mx.conf` of the sender's recieved MTAs.");
        List<String> unknown = prose.words().stream()
                .filter(word -> !english.knows(word.text()))
                .map(Word::toString)
                .toList();
        assertEquals(List.of("a.yaml:8: recieved"), unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "behaviour",
                "cancelled",
                "catalogue",
                "centre",
                "colour",
                "defence",
                "favour",
                "fulfil",
                "grey",
                "honour",
                "judgement",
                "labelled",
                "licence",
                "neighbour",
                "organisation",
                "recognise",
                "signalled",
                "spelt",
                "towards",
                "travelling",
                "unauthorised",
                "whilst"
            })
    void britishSpellingsAreUnknown(String word) {
        assertFalse(english.knows(word));
    }

    private static List<Word> words() {
        try (Stream<Path> catalogs = Files.list(CATALOGS)) {
            return catalogs.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> CatalogProse.of(file).stream())
                    .flatMap(prose -> prose.words().stream())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
