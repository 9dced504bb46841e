package dev.codebook.processor.read;

import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of attributes; what it returns is spelled as Java prints the value, so that equal ones are equal. */
final class ValueReader {

    /** What other YAML readers take for true or false, and a hasty writer, too. */
    private static final Set<String> LOOSE_YES = Set.of("true", "yes", "on", "y");

    private static final Set<String> LOOSE_NO = Set.of("false", "no", "off", "n");

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");

    /** {@code 5m}, {@code 30 seconds}: an amount, and the unit's first letter. */
    private static final Pattern LOOSE_DURATION = Pattern.compile(
            "([0-9]+) ?(?:(d)(?:ays?)?|(h)(?:ours?|rs?)?|(m)(?:in(?:ute)?s?)?|(s)(?:ec(?:ond)?s?)?)",
            Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** One of the names. */
    Optional<String> choice(String attribute, List<String> names, Located<String> written) {
        if (names.contains(written.value())) {
            return Optional.of(written.value());
        }
        return unknown(attribute, written, () -> Suggestion.of(written.value(), names));
    }

    /** One of the values that a catalog declares; of those that are misspelt there, the one that is spelt right here. */
    Optional<String> declared(String attribute, List<String> values, Located<String> written) {
        String value = written.value();
        return values.stream()
                .filter(name -> !values.contains(value) && isMeant(name, value))
                .findFirst()
                .or(() -> choice(attribute, values, written));
    }

    private static boolean isMeant(String misspelt, String value) {
        return !misspelt.matches("[A-Z0-9_]+") && Names.constantCase(misspelt).equals(value);
    }

    /** A value of the type. */
    Optional<String> scalar(String attribute, ScalarType type, Located<String> written) {
        if (type instanceof ScalarType.JavaEnum javaEnum) {
            return choice(attribute, javaEnum.constants(), written);
        }
        return switch ((ScalarType.Plain) type) {
            case INTEGER -> integer(attribute, written);
            case BOOLEAN -> bool(attribute, written).map(String::valueOf);
            case DURATION -> duration(attribute, written);
            case URI -> uri(attribute, written);
        };
    }

    /** True or false, and no other word for them. */
    Optional<Boolean> bool(String attribute, Located<String> written) {
        List<String> words = List.of("true", "false");
        if (words.contains(written.value())) {
            return Optional.of(Boolean.valueOf(written.value()));
        }
        unknown(
                attribute,
                written,
                () -> looseBoolean(written.value())
                        .map(meant -> "write " + meant)
                        .orElseGet(() -> Suggestion.of(written.value(), words)));
        return Optional.empty();
    }

    /** What is meant by a word that is no boolean of a catalog, but one elsewhere. */
    static Optional<Boolean> looseBoolean(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (LOOSE_YES.contains(lower)) {
            return Optional.of(true);
        }
        return LOOSE_NO.contains(lower) ? Optional.of(false) : Optional.empty();
    }

    private Optional<String> integer(String attribute, Located<String> written) {
        if (!INTEGER.matcher(written.value()).matches()) {
            return bad(attribute, written, "an integer", "write " + asInteger(written.value()));
        }
        Optional<Integer> number = int32(written.value());
        if (number.isEmpty()) {
            return bad(
                    attribute,
                    written,
                    "an integer of 32 bits",
                    "write a number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return number.map(String::valueOf);
    }

    private static Optional<Integer> int32(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String asInteger(String written) {
        String digits = written.replaceAll("[_ ,']", "")
                .replaceFirst("^([+]|-?)0*(?=[0-9])", "$1")
                .replace("+", "");
        return INTEGER.matcher(digits).matches() ? digits : "digits, with a \"-\" before them if need be, such as 5";
    }

    private Optional<String> duration(String attribute, Located<String> written) {
        try {
            return Optional.of(Duration.parse(written.value()).toString());
        } catch (DateTimeException e) {
            return bad(attribute, written, "a duration", "write " + asDuration(written.value()));
        }
    }

    private static String asDuration(String written) {
        Matcher loose = LOOSE_DURATION.matcher(written);
        if (!loose.matches()) {
            return "it as ISO 8601 does, such as PT30S, PT5M, PT1H30M or P1D";
        }
        String unit = written.substring(loose.end(1)).strip().substring(0, 1).toUpperCase(Locale.ROOT);
        return (unit.equals("D") ? "P" : "PT") + loose.group(1) + unit;
    }

    private Optional<String> uri(String attribute, Located<String> written) {
        try {
            return Optional.of(new URI(written.value()).toString());
        } catch (URISyntaxException e) {
            return bad(
                    attribute,
                    written,
                    "a URI",
                    "write it as https://example.com/a%20page: blanks and brackets as their numbers");
        }
    }

    private Optional<String> bad(String attribute, Located<String> written, String kind, String help) {
        String message = "\"" + attribute + "\" must be " + kind + ", and \"" + written.value() + "\" is none";
        problems.add(written.place(), Rule.BAD_VALUE, message, help);
        return Optional.empty();
    }

    private Optional<String> unknown(String attribute, Located<String> written, Supplier<String> help) {
        String message = "\"" + attribute + "\" has no value \"" + written.value() + "\"";
        problems.add(written.place(), Rule.UNKNOWN_VALUE, message, help);
        return Optional.empty();
    }
}
