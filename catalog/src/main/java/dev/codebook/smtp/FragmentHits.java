package dev.codebook.smtp;

import java.util.Arrays;

/** The fragments that stand in a text, by number, each once. Used again for the next text. */
final class FragmentHits {

    private int[] numbers = new int[16];
    private final long[] bits;
    private int count;

    FragmentHits(int fragments) {
        bits = new long[fragments + Long.SIZE - 1 >> 6];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            bits[numbers[i] >> 6] = 0;
        }
        count = 0;
    }

    /** Adds a fragment that is not among them. */
    void add(int number) {
        numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
        numbers[count++] = number;
        bits[number >> 6] |= 1L << number;
    }

    boolean contains(int number) {
        return (bits[number >> 6] & 1L << number) != 0;
    }

    /** Whether one of some fragments is among them. */
    boolean containsAny(int[] some) {
        for (int number : some) {
            if (contains(number)) {
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
