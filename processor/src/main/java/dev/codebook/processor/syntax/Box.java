package dev.codebook.processor.syntax;

import java.util.ArrayList;
import java.util.List;

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
        if (!overlaps(other)) {
            return List.of(this);
        }
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
            rest = rest.with(i, new Range(Math.max(mine.low(), cut.low()), Math.min(mine.high(), cut.high())));
        }
        return left;
    }

    /** What is left of this box when all the others are cut out. */
    List<Box> minus(List<Box> others) {
        List<Box> left = List.of(this);
        for (Box other : others) {
            left = left.stream().flatMap(part -> part.minus(other).stream()).toList();
        }
        return left;
    }

    private Box with(int dimension, Range side) {
        List<Range> changed = new ArrayList<>(sides);
        changed.set(dimension, side);
        return new Box(changed);
    }
}
