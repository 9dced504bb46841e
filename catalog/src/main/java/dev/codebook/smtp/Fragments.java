package dev.codebook.smtp;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fragments that are looked for in texts, all at once. Of each a mark is chosen, four of its bytes.
 * Where a text holds no mark, it holds no fragment, so that most places cost one look at a filter, however many fragments there
 * are; the few places that are left are looked up, and compared where the fragment may be.
 */
final class Fragments {

    private final int count;
    private final FragmentFilter filter = new FragmentFilter();

    /** Those of which a whole window is known where their marks end: nearly all. */
    private final FragmentTable most;

    /** Those of at least four bytes that are shorter than a window. */
    private final FragmentTable shorter;

    private final TinyFragments tiny = new TinyFragments();
    private final int longest;

    /** These fragments, which are folded and all different. */
    Fragments(String[] folded) {
        count = folded.length;
        byte[][] texts = Arrays.stream(folded).map(Folding::bytes).toArray(byte[][]::new);
        longest = Arrays.stream(texts).mapToInt(text -> text.length).max().orElse(0);
        int[] ends = MarkChoice.ends(texts);
        most = table(texts, ends, Long.BYTES, Integer.MAX_VALUE);
        shorter = table(texts, ends, Window.MARK, Long.BYTES);
        for (int i = 0; i < count; i++) {
            if (texts[i].length < Window.MARK) {
                tiny.add(i, texts[i]);
            }
        }
    }

    private FragmentTable table(byte[][] texts, int[] ends, int least, int above) {
        int[] numbers = IntStream.range(0, count)
                .filter(i -> texts[i].length >= least && texts[i].length < above)
                .toArray();
        byte[][] some = Arrays.stream(numbers).mapToObj(i -> texts[i]).toArray(byte[][]::new);
        int[] markEnds = Arrays.stream(numbers).map(i -> ends[i]).toArray();
        for (int i = 0; i < some.length; i++) {
            filter.enter(Window.before(some[i], markEnds[i]), markEnds[i]);
        }
        return new FragmentTable(numbers, some, markEnds, least);
    }

    int count() {
        return count;
    }

    FragmentFilter filter() {
        return filter;
    }

    FragmentTable most() {
        return most;
    }

    FragmentTable shorter() {
        return shorter;
    }

    TinyFragments tiny() {
        return tiny;
    }

    /** How many bytes the longest has. */
    int longest() {
        return longest;
    }
}
