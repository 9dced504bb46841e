package dev.codebook.smtp;

/** Ranks by packed codes: an open-addressed table, so that a look-up neither boxes nor allocates. */
final class KeyTable {

    /** No code packs to this. */
    private static final long EMPTY = 0;

    private final long[] keys;
    private final int[] ranks;

    /** A table that stays at least a third empty with so many keys. */
    KeyTable(int expected) {
        int size = Integer.highestOneBit(Math.max(8, expected * 3 - 1));
        keys = new long[size];
        ranks = new int[size];
    }

    /** Enters a rank; always true, since no code stands twice in a catalog. */
    boolean put(long key, int rank) {
        int slot = slot(key);
        keys[slot] = key;
        ranks[slot] = rank;
        return true;
    }

    /** The rank of a key, or -1. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == EMPTY ? -1 : ranks[slot];
    }

    private int slot(long key) {
        int last = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & last;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & last;
        }
        return slot;
    }
}
