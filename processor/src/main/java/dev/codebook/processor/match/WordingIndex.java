package dev.codebook.processor.match;

import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the few entries that may ask for the wording of a text, by the first letters of their fragments. */
final class WordingIndex {

    /** A fragment that is shorter is a mistake. */
    private static final int LETTERS = 3;

    private final Map<String, List<Asked>> byFirstLetters = new HashMap<>();

    private final List<Asked> tooShort = new ArrayList<>();

    /** A fragment without which the entry does not match, or one of those of which it needs one. */
    private record Asked(String fragment, Entry entry) {}

    void add(Entry entry) {
        Condition condition = entry.condition();
        List<String> fragments =
                condition.any().isEmpty() ? condition.foldedAll().subList(0, 1) : condition.foldedAny();
        for (String fragment : fragments) {
            List<Asked> alike = fragment.length() < LETTERS
                    ? tooShort
                    : byFirstLetters.computeIfAbsent(fragment.substring(0, LETTERS), letters -> new ArrayList<>(1));
            alike.add(new Asked(fragment, entry));
        }
    }

    /** The entries of which one such fragment stands in one of the texts. */
    Set<Entry> askingFor(List<String> texts) {
        Set<Entry> found = new LinkedHashSet<>();
        for (String text : texts) {
            tooShort.stream().filter(asked -> text.contains(asked.fragment)).forEach(asked -> found.add(asked.entry));
            for (int i = 0; i + LETTERS <= text.length(); i++) {
                for (Asked asked : byFirstLetters.getOrDefault(text.substring(i, i + LETTERS), List.of())) {
                    if (text.startsWith(asked.fragment, i)) {
                        found.add(asked.entry);
                    }
                }
            }
        }
        return found;
    }
}
