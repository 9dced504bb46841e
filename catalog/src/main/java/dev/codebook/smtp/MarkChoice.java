package dev.codebook.smtp;

import java.util.Arrays;

/**
 * Chooses a mark for each fragment. A good one ends a window that few fragments have, so that few are compared where a text has it,
 * and is rare itself or the mark of another fragment already, so that few places of a text are looked at.
 */
final class MarkChoice {

    private static final int COUNTER_BITS = 16;

    /** The byte before a mark counts, too, since the filter knows it. */
    private static final int COUNTED = Window.MARK + 1;

    /** What it costs to compare one more fragment where a window is found, against finding one more mark. */
    private static final int COMPARING = 4;

    /** How often some bytes stand in the fragments; bytes that share a counter are taken for more frequent than they are. */
    private final int[] marks = new int[1 << COUNTER_BITS];

    private final int[] windows = new int[1 << COUNTER_BITS];
    private final boolean[] isChosen = new boolean[1 << COUNTER_BITS];

    private MarkChoice(byte[][] fragments) {
        for (byte[] fragment : fragments) {
            count(fragment);
        }
    }

    /** A method of its own, which is compiled sooner than a long loop is. */
    private void count(byte[] fragment) {
        long window = Window.before(fragment, Math.min(Window.MARK - 1, fragment.length));
        for (int end = Window.MARK; end <= fragment.length; end++) {
            window = Window.slide(window, fragment[end - 1]);
            marks[markCounter(window)]++;
            windows[windowCounter(window)]++;
        }
    }

    /** For each fragment, where its mark ends. */
    static int[] ends(byte[][] fragments) {
        MarkChoice choice = new MarkChoice(fragments);
        int[] ends = new int[fragments.length];
        Arrays.setAll(ends, i -> choice.end(fragments[i]));
        return ends;
    }

    /** With a whole window, if the fragment is long enough, since then more is known of the place. */
    private int end(byte[] fragment) {
        int best = Math.min(Long.BYTES, fragment.length);
        long window = Window.before(fragment, best);
        int least = cost(window);
        for (int end = best + 1; end <= fragment.length; end++) {
            window = Window.slide(window, fragment[end - 1]);
            int cost = cost(window);
            if (cost < least) {
                best = end;
                least = cost;
            }
        }
        isChosen[markCounter(Window.before(fragment, best))] = true;
        return best;
    }

    private int cost(long window) {
        int mark = markCounter(window);
        return COMPARING * windows[windowCounter(window)] + (isChosen[mark] ? 0 : marks[mark]);
    }

    private static int windowCounter(long window) {
        return Window.hash(window, COUNTER_BITS);
    }

    private static int markCounter(long window) {
        return Window.hash(Window.last(window, COUNTED), COUNTER_BITS);
    }
}
