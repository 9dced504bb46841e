package dev.codebook.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestion {

    /** Closed sets up to this size are listed whole when nothing is near. */
    private static final int LISTED = 12;

    private Suggestion() {}

    /** Advice for a name that is none of the candidates: the near one, or all of them if they are few. */
    public static String of(String written, Collection<String> candidates) {
        Optional<String> near = nearest(written, candidates);
        if (near.isPresent()) {
            return "did you mean \"" + near.get() + "\"?";
        }
        if (candidates.isEmpty() || candidates.size() > LISTED) {
            return "";
        }
        return "one of " + String.join(", ", candidates);
    }

    /** The candidate that differs in at most a third of its letters; the nearest of them. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String lower = written.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= tolerance(candidate))
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT))));
    }

    private static int tolerance(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
