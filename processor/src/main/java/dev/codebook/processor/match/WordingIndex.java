package dev.codebook.processor.match;

import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the few entries that may ask for the wording of a text, by the first letters of their fragments. */
final class WordingIndex {

    /** A fragment that is shorter is a mistake, and its entry matches nothing. */
    private static final int SHORTEST = 3;

    /** So many letters few fragments have in common. */
    private static final int LETTERS = 5;

    /** By the first letters: by a fragment the entries that do not match without it, or without one of some. */
    private final Map<String, Map<String, List<Entry>>> byFirstLetters = new HashMap<>();

    void add(Entry entry) {
        Condition condition = entry.condition();
        List<String> fragments =
                condition.any().isEmpty() ? condition.foldedAll().subList(0, 1) : condition.foldedAny();
        for (String fragment : fragments) {
            byFirstLetters
                    .computeIfAbsent(firstLetters(fragment), letters -> new LinkedHashMap<>(2))
                    .computeIfAbsent(fragment, same -> new ArrayList<>(2))
                    .add(entry);
        }
    }

    private static String firstLetters(String fragment) {
        return fragment.substring(0, Math.min(LETTERS, fragment.length()));
    }

    /** The entries of which one such fragment stands in one of the texts. */
    Set<Entry> askingFor(List<String> texts) {
        Set<Entry> found = new LinkedHashSet<>();
        for (String text : texts) {
            for (int start = 0; start < text.length(); start++) {
                int furthest = Math.min(start + LETTERS, text.length());
                for (int end = start + SHORTEST; end <= furthest; end++) {
                    addBeginning(text, start, text.substring(start, end), found);
                }
            }
        }
        return found;
    }

    private void addBeginning(String text, int start, String letters, Set<Entry> found) {
        byFirstLetters.getOrDefault(letters, Map.of()).forEach((fragment, entries) -> {
            if (text.startsWith(fragment, start)) {
                found.addAll(entries);
            }
        });
    }
}
