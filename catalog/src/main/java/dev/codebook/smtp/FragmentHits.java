package dev.codebook.smtp;

import java.util.Arrays;

/** The fragments that stand in a text, by number, each once, and the leads, with their places. */
final class FragmentHits {

    private static final int FEW = 16;
    private static final int[] NO_NUMBERS = {};
    private static final Lead[] NO_LEADS = {};

    private final int fragments;
    private int[] numbers = NO_NUMBERS;
    private int count;

    private Lead[] leads = NO_LEADS;
    private int[] leadEnds;
    private int leadCount;

    /** A bit for each fragment, once there are more than a few. */
    private long[] bits;

    FragmentHits(int fragments) {
        this.fragments = fragments;
    }

    /** Adds a fragment that stands in the text. */
    void add(int number) {
        if (contains(number)) {
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2 + 4);
        }
        numbers[count++] = number;
        if (bits != null) {
            bits[number >> 6] |= 1L << number;
        } else if (count > FEW) {
            bits = new long[fragments + 63 >> 6];
            Arrays.stream(numbers, 0, count).forEach(it -> bits[it >> 6] |= 1L << it);
        }
    }

    /** Adds a lead, each time that it stands in the text. */
    void addLead(Lead lead, int end) {
        if (leadCount == leads.length) {
            leads = Arrays.copyOf(leads, leadCount * 2 + 4);
            leadEnds = leadEnds == null ? new int[leads.length] : Arrays.copyOf(leadEnds, leads.length);
        }
        leads[leadCount] = lead;
        leadEnds[leadCount++] = end;
    }

    boolean contains(int number) {
        if (bits != null) {
            return (bits[number >> 6] & 1L << number) != 0;
        }
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them is marked in a table of all fragments. */
    boolean meet(boolean[] marked) {
        for (int i = 0; i < count; i++) {
            if (marked[numbers[i]]) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return count;
    }

    int number(int index) {
        return numbers[index];
    }

    int leadCount() {
        return leadCount;
    }

    Lead lead(int index) {
        return leads[index];
    }

    /** Where the words of a lead end in the text. */
    int leadEnd(int index) {
        return leadEnds[index];
    }
}
