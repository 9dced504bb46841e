package dev.codebook.smtp;

import java.util.Arrays;

/**
 * Fragments by the window in which the mark of each ends. A bitmap tells of nearly all windows that no fragment is there; of the
 * others, its bits are counted up to the window's, which gives the place of the fragment.
 */
final class FragmentTable {

    private static final int BITS_EACH = 16;
    private static final int COLUMNS = 5;
    private static final int NUMBER = 0;
    private static final int MARK_END = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int NEXT = 4;

    /** How many bytes of a window count. */
    private final int known;

    private final int hashBits;

    /** In pairs, since both are asked for at once: a word of the bitmap, and how many bits the words before it have. */
    private final long[] bitmap;

    /**
     * For each fragment its number, where its mark ends in it, where its text starts and ends in {@link #texts}, and the next
     * fragment with its bit, or 0. First those that are alone or the first with their bit, in the order of the bits.
     */
    private final int[] rows;

    private final byte[] texts;

    /**
     * A table of fragments.
     *
     * @param numbers by which they are told
     * @param fragments by their bytes
     * @param markEnds where the mark of each ends, which is not before {@code known}
     * @param known how many bytes of a window count
     */
    FragmentTable(int[] numbers, byte[][] fragments, int[] markEnds, int known) {
        this.known = known;
        hashBits = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(BITS_EACH * fragments.length));
        bitmap = new long[2 << hashBits - 6];
        rows = new int[fragments.length * COLUMNS];
        texts = new byte[Arrays.stream(fragments).mapToInt(text -> text.length).sum()];
        for (int i = 0; i < fragments.length; i++) {
            int bit = bit(Window.before(fragments[i], markEnds[i]));
            bitmap[pair(bit)] |= 1L << bit;
        }
        for (int pair = 2; pair < bitmap.length; pair += 2) {
            bitmap[pair + 1] = bitmap[pair - 1] + Long.bitCount(bitmap[pair - 2]);
        }
        fill(numbers, fragments, markEnds);
    }

    private void fill(int[] numbers, byte[][] fragments, int[] markEnds) {
        int further = (int) bitmap[bitmap.length - 1] + Long.bitCount(bitmap[bitmap.length - 2]);
        int end = 0;
        for (int i = 0; i < fragments.length; i++) {
            int row = row(Window.before(fragments[i], markEnds[i]));
            if (rows[row + END] > 0) {
                int first = row;
                row = COLUMNS * further++;
                rows[row + NEXT] = rows[first + NEXT];
                rows[first + NEXT] = row;
            }
            System.arraycopy(fragments[i], 0, texts, end, fragments[i].length);
            rows[row + NUMBER] = numbers[i];
            rows[row + MARK_END] = markEnds[i];
            rows[row + START] = end;
            end += fragments[i].length;
            rows[row + END] = end;
        }
    }

    private int bit(long window) {
        return Window.hash(Window.last(window, known), hashBits);
    }

    /** The row of a window whose bit is set. */
    private int row(long window) {
        int bit = bit(window);
        int pair = pair(bit);
        return COLUMNS * ((int) bitmap[pair + 1] + Long.bitCount(bitmap[pair] & (1L << bit) - 1));
    }

    private static int pair(int bit) {
        return bit >> 6 << 1;
    }

    /** 1 if a fragment may have its mark at the end of the window, 0 if none has. */
    int mayHold(long window) {
        int bit = bit(window);
        return (int) (bitmap[pair(bit)] >>> bit) & 1;
    }

    /** Adds the fragments whose mark ends before {@code markEnd} in a text, with a window that {@link #mayHold} them. */
    void addAt(byte[] text, int length, int markEnd, long window, FragmentHits hits) {
        int row = row(window);
        do {
            int from = markEnd - rows[row + MARK_END];
            int to = from + rows[row + END] - rows[row + START];
            if (standsAt(row, text, length, from)
                    && !hits.contains(rows[row + NUMBER])
                    && NamePart.isWording(text, from, to, length)) {
                hits.add(rows[row + NUMBER]);
            }
            row = rows[row + NEXT];
        } while (row > 0);
    }

    /** Most fragments that do not stand there have another first byte. */
    private boolean standsAt(int row, byte[] text, int length, int from) {
        int start = rows[row + START];
        if (from < Window.HEAD || text[from] != texts[start]) {
            return false;
        }
        int end = rows[row + END];
        int to = from + end - start;
        return to <= length && Arrays.equals(text, from, to, texts, start, end);
    }
}
