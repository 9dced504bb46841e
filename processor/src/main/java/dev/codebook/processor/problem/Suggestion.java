package dev.codebook.processor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that was probably meant. */
public final class Suggestion {

    /** Closed sets up to this size are listed whole when nothing is near. */
    private static final int LISTED = 12;

    /** So many letters of a name's beginning stand for the name: {@code desc}. */
    private static final int SHORT_FORM = 3;

    /** Nobody means a name by a text that is longer. */
    private static final int LONGEST = 200;

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

    /** The nearest of the candidates that differ in at most a third of their letters, or that begin so. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance =
                    candidate.length() > LONGEST ? least : distance(lower, candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How far a candidate is, if it is near and nearer than {@code least}; else that. */
    private static int distance(String written, String candidate, int least) {
        boolean isShortForm = written.length() >= SHORT_FORM && candidate.startsWith(written);
        int most = isShortForm ? LONGEST : Math.max(1, candidate.length() / 3);
        int missing = Math.abs(written.length() - candidate.length());
        if (missing > most || missing >= least) {
            return least;
        }
        int distance = distance(written, candidate);
        return distance > most ? least : distance;
    }

    /** How many letters are missing, added, wrong, or exchanged with their neighbour. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            beforeLast = last;
            last = row;
            row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(wrong, Math.min(last[j], row[j - 1]) + 1);
                if (areExchanged(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }

    private static boolean areExchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
