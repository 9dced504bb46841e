package dev.codebook.processor.syntax;

/** All whole numbers from {@code low} to {@code high}, both included. */
public record Range(int low, int high) {

    /** The range that holds only this number. */
    static Range only(int number) {
        return new Range(number, number);
    }

    boolean contains(int number) {
        return low <= number && number <= high;
    }

    boolean covers(Range other) {
        return low <= other.low && other.high <= high;
    }

    boolean overlaps(Range other) {
        return low <= other.high && other.low <= high;
    }

    /** What both have in common; of no use if they do not overlap. */
    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** How many numbers both have in common. */
    long common(Range other) {
        return Math.max(0, and(other).size());
    }

    long size() {
        return (long) high - low + 1;
    }
}
