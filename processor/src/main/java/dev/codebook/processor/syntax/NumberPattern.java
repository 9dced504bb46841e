package dev.codebook.processor.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with wildcards and ranges: {@code 404}, {@code 4xx}, {@code [400-499]}. */
final class NumberPattern {

    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(\\d{1,9})-(\\d{1,9})(?=]|$)");

    private NumberPattern() {}

    /** A literal, a range, or digits that end in a wildcard for each digit left open. */
    static Optional<Range> read(String text, int digits) {
        int open = 0;
        while (open < text.length() && text.charAt(text.length() - 1 - open) == 'x') {
            open++;
        }
        if (open == 0 || text.length() > digits) {
            return readLiteralOrRange(text, digits);
        }
        int factor = (int) Math.pow(10, open);
        return literal(text.substring(0, text.length() - open))
                .map(low -> new Range(low * factor, low * factor + factor - 1));
    }

    static Optional<Range> readLiteralOrRange(String text, int digits) {
        if (!text.startsWith("[")) {
            return text.length() > digits ? Optional.empty() : literal(text).map(Range::only);
        }
        int dash = text.indexOf('-');
        if (dash < 0 || !text.endsWith("]") || dash - 1 > digits || text.length() - dash - 2 > digits) {
            return Optional.empty();
        }
        Optional<Integer> low = literal(text.substring(1, dash));
        Optional<Integer> high = literal(text.substring(dash + 1, text.length() - 1));
        return low.isPresent() && high.isPresent() && low.get() <= high.get()
                ? Optional.of(new Range(low.get(), high.get()))
                : Optional.empty();
    }

    /** The same text, where a range begins with its larger number, with the smaller one first. */
    static String upright(String text) {
        Matcher range = RANGE.matcher(text);
        return range.find() && Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))
                ? range.replaceFirst("$2-$1")
                : text;
    }

    /** Digits only, and no leading zero: {@code 010} is neither 8 nor 10. */
    private static Optional<Integer> literal(String text) {
        boolean leadingZero = text.length() > 1 && text.startsWith("0");
        boolean digitsOnly = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return text.isEmpty() || leadingZero || !digitsOnly ? Optional.empty() : Optional.of(Integer.parseInt(text));
    }
}
