package dev.codebook.processor.syntax;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;

/** Reads the codes of {@code syntax: number}. */
final class NumberCodeReader {

    /** So many digits always fit an {@code int}. */
    private static final int DIGITS = 9;

    private NumberCodeReader() {}

    static Outcome<Code> read(String text, Place place) {
        if (text.equals(Syntax.ROOT)) {
            return Outcome.of(new NumberCode(text, Box.of(new Range(Integer.MIN_VALUE, Integer.MAX_VALUE))));
        }
        return NumberPattern.read(text, DIGITS)
                .<Outcome<Code>>map(numbers -> Outcome.of(new NumberCode(text(numbers, text), Box.of(numbers))))
                .orElseGet(() -> Outcome.none(problem(text, place)));
    }

    private static String text(Range numbers, String written) {
        return numbers.size() == 1 ? String.valueOf(numbers.low()) : written;
    }

    private static Problem problem(String text, Place place) {
        return Problem.at(place, Rule.BAD_CODE, "\"" + text + "\" is no number").help(help(text));
    }

    private static String help(String text) {
        if (text.matches("0+\\d+")) {
            return "leave out the leading zero, or write \"syntax: text\" if it belongs to the code";
        }
        if (text.indexOf(',') >= 0) {
            return "write several codes as a list: [" + text + "]";
        }
        String small = text.replace('X', 'x');
        if (!small.equals(text) && NumberPattern.read(small, DIGITS).isPresent()) {
            return "write " + small;
        }
        String range = "[" + NumberPattern.upright(text).replaceAll("[\\[\\]]", "") + "]";
        return NumberPattern.read(range, DIGITS).isPresent()
                ? "write \"" + range + "\", in quotes"
                : "write a number of up to nine digits (404), a wildcard (4xx), a range (\"[400-499]\"), or *";
    }
}
