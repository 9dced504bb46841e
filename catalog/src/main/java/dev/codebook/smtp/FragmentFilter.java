package dev.codebook.smtp;

/** Tells of most places of a text that no mark of a fragment ends there, by the last five bytes. */
final class FragmentFilter {

    private static final int SLOT_BITS = 12;
    private static final int SPREAD_BITS = 6;

    /** What is left of a spread mark tells its slot, and with some bits more, which bit. */
    static final int SLOT_SHIFT = Integer.SIZE - SLOT_BITS;

    static final int BIT_SHIFT = SLOT_SHIFT - SPREAD_BITS;
    private static final long ANY = -1;

    /** For each slot that marks fall into, a bit for each byte that stands before one of them; which bit, the mark tells, too. */
    private final long[] slots = new long[1 << SLOT_BITS];

    /** Enters the window in which a fragment's mark ends, and of which so many bytes are the fragment's. */
    void enter(long window, int known) {
        slots[slot((int) window)] |= known == Window.MARK ? ANY : 1L << bit((int) window, (byte) (window >>> 32));
    }

    /** 1 if a mark may end the window, 0 if none does. */
    int mayEndMark(int mark, byte before) {
        return (int) (slots[slot(mark)] >>> bit(mark, before)) & 1;
    }

    long[] slots() {
        return slots;
    }

    private static int slot(int mark) {
        return mark * Window.SPREAD >>> SLOT_SHIFT;
    }

    /** The byte before the mark, in the lowest bits: shifts take it modulo 64. Few bytes are frequent, so that marks spread them. */
    private static int bit(int mark, byte before) {
        return before ^ mark * Window.SPREAD >>> BIT_SHIFT;
    }
}
