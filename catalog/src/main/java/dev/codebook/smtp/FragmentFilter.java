package dev.codebook.smtp;

/** Tells of most places of a text that no mark of a fragment ends there, by the last five bytes. */
final class FragmentFilter {

    private static final int SLOT_BITS = 12;
    private static final int SPREAD_BITS = 6;
    private static final long ANY = -1;

    /** For each slot that marks fall into, a bit for each byte that stands before one of them; which bit, the mark tells, too. */
    private final long[] slots = new long[1 << SLOT_BITS];

    /** Enters the window in which a fragment's mark ends, and of which so many bytes are the fragment's. */
    void enter(long window, int known) {
        slots[slot(window)] |= known == Window.MARK ? ANY : 1L << bit(window);
    }

    /** 1 if a mark may end the window, 0 if none does. */
    int mayEndMark(long window) {
        return (int) (slots[slot(window)] >>> bit(window)) & 1;
    }

    private static int slot(long window) {
        return Window.hashMark(window, SLOT_BITS);
    }

    /** The byte before the mark, in the lowest bits: shifts take it modulo 64. Few bytes are frequent, so that marks spread them. */
    private static long bit(long window) {
        return window >>> Window.MARK * Byte.SIZE ^ Window.hashMark(window, SLOT_BITS + SPREAD_BITS);
    }
}
