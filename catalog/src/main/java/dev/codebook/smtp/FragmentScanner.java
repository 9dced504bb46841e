package dev.codebook.smtp;

/**
 * Finds all fragments in one pass over a text: folds it, notes the places where marks may end, and looks at these. Letters match in
 * either case, and any run of blanks and line breaks matches one space.
 *
 * <p>It goes block by block, so that texts of any length need the same memory. Its buffers are used again for the next text; hence it
 * serves one thread at a time.
 */
final class FragmentScanner {

    /** Characters that are read at once; most replies are shorter. */
    private static final int BLOCK = 256;

    private static final int MOST_BYTES = 3;
    private static final int TWO_SPACES = ' ' << Byte.SIZE | ' ';
    private static final byte[] ASCII = ascii();

    private final Fragments fragments;

    /** How many bytes stay of a block for the next: a fragment that begins in one may have its mark in the other. */
    private final int kept;

    /** The block at hand. */
    private final char[] chars = new char[BLOCK];

    /** The folded text in UTF-8. */
    private final byte[] bytes;

    private int length;

    /** Where marks may end, and the windows there. Of two places that are noted, the later overwrites one where no mark may end. */
    private final int[] places;

    private final long[] windows;
    private int placeCount;

    /** The places, by their number, where the first table may hold a fragment, and by its complement where the second may. */
    private final int[] likely;

    FragmentScanner(Fragments fragments) {
        this.fragments = fragments;
        this.kept = Math.max(Long.BYTES, 2 * fragments.longest());
        this.bytes = new byte[kept + BLOCK * MOST_BYTES];
        this.places = new int[bytes.length + 1];
        this.windows = new long[places.length];
        this.likely = new int[2 * places.length];
    }

    private static byte[] ascii() {
        byte[] folded = new byte[0x80];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = (byte) Folding.fold(c);
        }
        return folded;
    }

    /** Adds the fragments that stand in a text. */
    void scan(String text, FragmentHits hits) {
        length = 0;
        placeCount = 0;
        for (int from = 0; from < text.length(); from += BLOCK) {
            int to = Math.min(text.length(), from + BLOCK);
            int start = length;
            text.getChars(from, to, chars, 0);
            fold(to - from);
            fragments.tiny().addAll(bytes, start, length, hits);
            if (to == text.length()) {
                compare(length, hits);
            } else {
                compare(length - fragments.longest(), hits);
                slide();
            }
        }
    }

    private void fold(int to) {
        for (int i = foldAscii(0, to); i < to; i = foldAscii(i + 1, to)) {
            foldWide(Folding.fold(chars[i]));
        }
    }

    /** Folds characters of the block, and notes places; returns the place of the first character beyond ASCII, or {@code to}. */
    private int foldAscii(int from, int to) {
        int end = length;
        int count = placeCount;
        long window = Window.before(bytes, end);
        int i = from;
        for (; i < to; i++) {
            char c = chars[i];
            if (c >= ASCII.length) {
                break;
            }
            byte folded = ASCII[c];
            long next = Window.slide(window, folded);
            if ((int) next << Short.SIZE != TWO_SPACES << Short.SIZE) {
                window = next;
                bytes[end++] = folded;
                places[count] = end;
                windows[count] = window;
                count +=
                        fragments.filter().mayEndMark(window); // without a branch, which would often be predicted wrong
            }
        }
        length = end;
        placeCount = count;
        return i;
    }

    /** Appends a character beyond ASCII, which may fold to a space or a letter within. */
    private void foldWide(char folded) {
        if (folded >= 0x800) {
            append(0xE0 | folded >> 12);
            append(0x80 | folded >> 6 & 0x3F);
            append(0x80 | folded & 0x3F);
        } else if (folded >= 0x80) {
            append(0xC0 | folded >> 6);
            append(0x80 | folded & 0x3F);
        } else if (folded != ' ' || length == 0 || bytes[length - 1] != ' ') {
            append(folded);
        }
    }

    private void append(int folded) {
        bytes[length++] = (byte) folded;
        places[placeCount] = length;
        windows[placeCount] = Window.before(bytes, length);
        placeCount += fragments.filter().mayEndMark(windows[placeCount]);
    }

    /** Looks at the places up to {@code end}; the others wait until what follows them is read. */
    private void compare(int end, FragmentHits hits) {
        int ready = placeCount;
        while (ready > 0 && places[ready - 1] > end) {
            ready--;
        }
        compareFirst(ready, hits);
        placeCount -= ready;
        System.arraycopy(places, ready, places, 0, placeCount);
        System.arraycopy(windows, ready, windows, 0, placeCount);
    }

    /** Looks at so many places, in one pass each over what may and what does stand there, since each end of a loop costs. */
    private void compareFirst(int ready, FragmentHits hits) {
        FragmentTable most = fragments.most();
        FragmentTable shorter = fragments.shorter();
        int count = 0;
        for (int i = 0; i < ready; i++) {
            likely[count] = i;
            count += most.mayHold(windows[i]);
            likely[count] = ~i;
            count += shorter.mayHold(windows[i]);
        }
        for (int k = 0; k < count; k++) {
            int i = likely[k];
            if (i >= 0) {
                most.addAt(bytes, length, places[i], windows[i], hits);
            } else {
                shorter.addAt(bytes, length, places[~i], windows[~i], hits);
            }
        }
    }

    /** Makes room for the next block. */
    private void slide() {
        int by = Math.max(0, length - kept);
        System.arraycopy(bytes, by, bytes, 0, length - by);
        length -= by;
        for (int i = 0; i < placeCount; i++) {
            places[i] -= by;
        }
    }
}
