package dev.codebook.smtp;

import java.util.Arrays;

/**
 * Finds all fragments in one pass over a text: folds it, notes the places where marks may end, and looks at these. Letters match in
 * either case, and any run of blanks, line breaks and underscores matches one space.
 *
 * <p>It goes block by block, so that texts of any length need the same memory. Its buffers are used again for the next text; hence it
 * serves one thread at a time.
 */
final class FragmentScanner {

    /** Characters that are read at once; most replies are shorter. */
    private static final int BLOCK = 256;

    private static final int TWO_SPACES = ' ' << Byte.SIZE | ' ';
    private static final byte[] ASCII = ascii();

    private final Fragments fragments;

    /** How many bytes behind a place must be there before it is looked at: the rest of the fragment, and of an address it may be a part of. */
    private final int ahead;

    /** How many bytes stay of a block for the next: a fragment that begins in one may have its mark in the other. */
    private final int kept;

    /** The block at hand. */
    private final char[] chars = new char[BLOCK];

    /** The folded text by its bytes, behind its head. */
    private final byte[] bytes;

    private int length;

    /** Where marks may end. Of two places that are noted, the later overwrites one where no mark may end. */
    private final int[] places;

    private int placeCount;

    /** Up to here all places were looked at. */
    private int compared;

    /** The places where the first table may hold a fragment, and the complements of those where the second may. */
    private final int[] likely;

    FragmentScanner(Fragments fragments) {
        this.fragments = fragments;
        this.ahead = fragments.longest() + NamePart.FURTHEST;
        this.kept = Window.HEAD + 2 * ahead;
        this.bytes = new byte[kept + BLOCK * Folding.MOST_BYTES];
        this.places = new int[bytes.length + 1];
        this.likely = new int[2 * places.length];
    }

    private static byte[] ascii() {
        byte[] folded = new byte[0x80];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = (byte) Folding.fold(c);
        }
        return folded;
    }

    /** Adds the fragments that stand in a part of a text. */
    void scan(String text, int begin, int end, FragmentHits hits) {
        start();
        for (int from = begin; from < end; from += BLOCK) {
            int to = Math.min(end, from + BLOCK);
            text.getChars(from, to, chars, 0);
            fold(to - from);
            if (to == end) {
                compare(length, hits);
            } else {
                compare(length - ahead, hits);
                slide();
            }
        }
    }

    /** Adds the fragments that stand in short parts of two texts, if one follows the other. */
    void scanJoined(String first, int from, int to, String second, int start, int end, FragmentHits hits) {
        start();
        int before = to - from;
        first.getChars(from, to, chars, 0);
        chars[before] = ' ';
        second.getChars(start, end, chars, before + 1);
        fold(before + 1 + end - start);
        compare(length, hits);
    }

    private void start() {
        Arrays.fill(bytes, 0, Window.HEAD, (byte) 0);
        length = Window.HEAD;
        placeCount = 0;
        compared = length;
    }

    private void fold(int to) {
        for (int i = foldAscii(0, to); i < to; i = foldAscii(i + 1, to)) {
            foldWide(Folding.fold(chars[i]));
        }
    }

    /**
     * Folds characters of the block, and notes places; returns the place of the first character beyond ASCII, or {@code to}. Its loop calls
     * nothing, not even {@link FragmentFilter#mayEndMark}: of a method that is compiled into a large one, what it calls may not be, and
     * then each character takes twice as long.
     */
    private int foldAscii(int from, int to) {
        long[] slots = fragments.filter().slots();
        int end = length;
        int count = placeCount;
        int mark = (int) Window.inText(bytes, end);
        int i = from;
        for (; i < to; i++) {
            char c = chars[i];
            if (c >= ASCII.length) {
                break;
            }
            byte folded = ASCII[c];
            int next = mark << Byte.SIZE | folded;
            if (next << Short.SIZE != TWO_SPACES << Short.SIZE) {
                mark = next;
                byte before = bytes[end - Window.MARK];
                bytes[end++] = folded;
                places[count] = end;
                int spread = mark * Window.SPREAD;
                // Without a branch, which would often be predicted wrong.
                count += (int) (slots[spread >>> FragmentFilter.SLOT_SHIFT]
                                >>> (before ^ spread >>> FragmentFilter.BIT_SHIFT))
                        & 1;
            }
        }
        length = end;
        placeCount = count;
        return i;
    }

    /** Appends a character beyond ASCII, which may fold to a space or a letter within. */
    private void foldWide(char folded) {
        if (folded == ' ' && bytes[length - 1] == ' ') {
            return;
        }
        int end = Folding.put(folded, bytes, length);
        while (length < end) {
            length++;
            places[placeCount] = length;
            placeCount +=
                    fragments.filter().mayEndMark((int) Window.inText(bytes, length), bytes[length - Window.MARK - 1]);
        }
    }

    /** Looks at the places up to {@code end}; the others wait until what follows them is read. */
    private void compare(int end, FragmentHits hits) {
        fragments.tiny().addAll(bytes, compared, end, length, hits);
        compared = Math.max(compared, end);
        int ready = placeCount;
        while (ready > 0 && places[ready - 1] > end) {
            ready--;
        }
        compareFirst(ready, hits);
        placeCount -= ready;
        System.arraycopy(places, ready, places, 0, placeCount);
    }

    /** Looks at so many places; at both tables in the same loops, since the processor does not foresee where a loop ends. */
    private void compareFirst(int ready, FragmentHits hits) {
        FragmentTable most = fragments.most();
        FragmentTable shorter = fragments.shorter();
        int count = 0;
        for (int i = 0; i < ready; i++) {
            int place = places[i];
            long window = Window.inText(bytes, place);
            likely[count] = place;
            count += most.mayHold(window);
            likely[count] = ~place;
            count += shorter.mayHold(window);
        }
        for (int k = 0; k < count; k++) {
            int place = likely[k];
            if (place >= 0) {
                most.addAt(bytes, length, place, Window.inText(bytes, place), hits);
            } else {
                shorter.addAt(bytes, length, ~place, Window.inText(bytes, ~place), hits);
            }
        }
    }

    /** Makes room for the next block. */
    private void slide() {
        int by = Math.max(0, length - kept);
        System.arraycopy(bytes, by, bytes, 0, length - by);
        length -= by;
        compared -= by;
        for (int i = 0; i < placeCount; i++) {
            places[i] -= by;
        }
    }
}
