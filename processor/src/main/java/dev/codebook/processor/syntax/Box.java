package dev.codebook.processor.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a code matches, as a box: one range for each number that an input consists of. On boxes the questions that two
 * codes raise - does one cover the other, do they overlap, what is left of one without the others - have exact answers.
 *
 * @param sides one range a dimension
 */
record Box(List<Range> sides) {

    Box {
        sides = List.copyOf(sides);
    }

    static Box of(Range... sides) {
        return new Box(List.of(sides));
    }

    boolean contains(int... point) {
        for (int i = 0; i < point.length; i++) {
            if (!sides.get(i).contains(point[i])) {
                return false;
            }
        }
        return true;
    }

    boolean covers(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).covers(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean overlaps(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).overlaps(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** In how many points it is open; a box that another covers without being equal to it is always smaller. */
    long size() {
        long size = 1;
        for (Range side : sides) {
            size *= side.size();
        }
        return size;
    }

    /** What is left of this box when the other is cut out, as boxes that do not overlap. */
    List<Box> minus(Box other) {
        List<Box> left = new ArrayList<>();
        Box rest = this;
        for (int i = 0; i < sides.size(); i++) {
            Range mine = rest.sides.get(i);
            Range cut = other.sides.get(i);
            if (mine.low() < cut.low()) {
                left.add(rest.with(i, new Range(mine.low(), cut.low() - 1)));
            }
            if (cut.high() < mine.high()) {
                left.add(rest.with(i, new Range(cut.high() + 1, mine.high())));
            }
            rest = rest.with(i, mine.and(cut));
        }
        return left;
    }

    /** What this box and the other have in common; they overlap. */
    private Box and(Box other) {
        List<Range> common = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            common.add(sides.get(i).and(other.sides.get(i)));
        }
        return new Box(common);
    }

    /**
     * Whether the others leave nothing of this box that counts.
     *
     * @param count how many points of a box count
     */
    boolean isFilledBy(List<Box> others, ToLongFunction<Box> count) {
        List<Box> parts = new ArrayList<>();
        long size = 0;
        for (Box other : others) {
            if (other.covers(this)) {
                return true;
            }
            if (other.overlaps(this)) {
                parts.add(other);
                size += count.applyAsLong(and(other));
            }
        }
        // together they must be large enough, which spares the exact answer in nearly every case
        return size >= count.applyAsLong(this) && !hasGap(parts, count);
    }

    /** Looks into the depth, since the first gap is answer enough. */
    private boolean hasGap(List<Box> parts, ToLongFunction<Box> count) {
        Deque<Rest> open = new ArrayDeque<>(List.of(new Rest(this, 0)));
        while (!open.isEmpty()) {
            Rest rest = open.pop();
            if (count.applyAsLong(rest.box) > 0) {
                int next = rest.firstOverlap(parts);
                if (next == parts.size()) {
                    return true;
                }
                rest.box.minus(parts.get(next)).forEach(left -> open.push(new Rest(left, next + 1)));
            }
        }
        return false;
    }

    /** A part of a box that the first few of the others leave. */
    private record Rest(Box box, int done) {

        int firstOverlap(List<Box> others) {
            int next = done;
            while (next < others.size() && !others.get(next).overlaps(box)) {
                next++;
            }
            return next;
        }
    }

    private Box with(int dimension, Range side) {
        List<Range> changed = new ArrayList<>(sides);
        changed.set(dimension, side);
        return new Box(changed);
    }
}
