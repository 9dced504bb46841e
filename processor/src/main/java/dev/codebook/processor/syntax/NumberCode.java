package dev.codebook.processor.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A code of {@code syntax: number}: {@code 404}, {@code 4xx}, {@code [400-499]} or {@code *}.
 *
 * @param text the canonical spelling
 * @param box the numbers that it matches; the root's box holds those below zero too, among them -1, which stands for no number
 */
public record NumberCode(String text, Box box) implements Code {

    @Override
    public boolean matches(Input input) {
        return box.contains(((Input.Number) input).number());
    }

    @Override
    public boolean covers(Code other) {
        return box.covers(((NumberCode) other).box);
    }

    @Override
    public boolean overlaps(Code other) {
        return box.overlaps(((NumberCode) other).box);
    }

    @Override
    public boolean isCoveredBy(List<Code> others) {
        return box.isFilledBy(
                others.stream().map(other -> ((NumberCode) other).box).toList(), Box::size);
    }

    /** The numbers from the lowest to the highest that it matches. */
    public Range range() {
        return box.sides().get(0);
    }

    @Override
    public Rank rank() {
        return new Rank(isLiteral() ? 0 : 1, box.size());
    }

    @Override
    public boolean isLiteral() {
        return box.size() == 1;
    }

    /** The number. */
    @Override
    public Optional<Integer> anchor() {
        return isLiteral() ? Optional.of(range().low()) : Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return isLiteral();
    }
}
