package dev.codebook.smtp;

import java.util.Arrays;

/** The fragments that stand in a text, by number, each once. There are few as a rule, and never a reason to be slow. */
final class FragmentHits {

    private static final int FEW = 16;

    private final int fragments;
    private int[] numbers = new int[FEW / 2];
    private int count;

    /** A bit for each fragment, once there are more than a few. */
    private long[] bits;

    FragmentHits(int fragments) {
        this.fragments = fragments;
    }

    /** Adds a fragment; false if it is there already. */
    boolean add(int number) {
        if (contains(number)) {
            return false;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
        if (bits != null) {
            bits[number >> 6] |= 1L << number;
        } else if (count > FEW) {
            bits = new long[fragments + 63 >> 6];
            Arrays.stream(numbers, 0, count).forEach(it -> bits[it >> 6] |= 1L << it);
        }
        return true;
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
}
