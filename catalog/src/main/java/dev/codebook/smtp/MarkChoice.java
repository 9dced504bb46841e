package dev.codebook.smtp;

/** Chooses for each fragment the mark that the fewest others have. */
final class MarkChoice {

    private static final int COUNTER_BITS = 16;

    /** The byte before a mark counts, too, since the filter knows it. */
    private static final int COUNTED = Window.MARK + 1;

    /** How often some bytes stand in the fragments; bytes that share a counter are taken for more frequent than they are. */
    private final int[] counts = new int[1 << COUNTER_BITS];

    private MarkChoice() {}

    /** For each fragment, where its mark ends. */
    static int[] ends(byte[][] fragments) {
        MarkChoice choice = new MarkChoice();
        for (byte[] fragment : fragments) {
            for (int end = Window.MARK; end <= fragment.length; end++) {
                choice.counts[counter(fragment, end)]++;
            }
        }
        int[] ends = new int[fragments.length];
        for (int i = 0; i < fragments.length; i++) {
            ends[i] = choice.end(fragments[i]);
        }
        return ends;
    }

    /** With a whole window, if the fragment is long enough, since then more is known of the place. */
    private int end(byte[] fragment) {
        int best = Math.min(Long.BYTES, fragment.length);
        for (int end = best + 1; end <= fragment.length; end++) {
            best = counts[counter(fragment, end)] < counts[counter(fragment, best)] ? end : best;
        }
        return best;
    }

    private static int counter(byte[] fragment, int end) {
        return Window.hash(Window.last(Window.before(fragment, end), COUNTED), COUNTER_BITS);
    }
}
