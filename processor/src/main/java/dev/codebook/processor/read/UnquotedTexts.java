package dev.codebook.processor.read;

import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.yaml.YamlNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds texts without quotes that mean something else to other readers of YAML, such as scripts and editors: they take
 * {@code 5.10} for 5.1, {@code 010} for 8 or 10, and the code {@code NO} for false. Where a catalog has true and false of its
 * own, or names of values, nobody takes these words for texts.
 */
final class UnquotedTexts {

    /** The keys below which nothing but codes and texts can stand. */
    private static final Set<String> OF_TEXTS =
            Set.of("code", "codes", "title", "description", "message", "because", "text", "all");

    /** What YAML 1.1 or 1.2 takes for a number. */
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?"
                    + "|[-+]?0x[0-9a-fA-F_]+|[-+]?0b[01_]+|0o[0-7]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,3}(?:\\.[0-9_]*)?");

    /** A number that every reader writes as it was, since neither digits nor zeros of it can get lost. */
    private static final Pattern SAFE_NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,14})|-?(?:0|[1-9][0-9]{0,6})\\.[0-9]{0,6}[1-9]");

    /** What YAML 1.1 takes for a day, alone or with a time. */
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}(?:-[0-9]{1,2}){2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:.*");

    private static final Set<String> BOOLEANS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n");

    private static final Set<String> NULLS = Set.of("null", "~");

    private final Problems problems;

    private UnquotedTexts(Problems problems) {
        this.problems = problems;
    }

    static void check(YamlNode document, Problems problems) {
        new UnquotedTexts(problems).check(document, false);
    }

    private void check(YamlNode node, boolean isText) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.pairs()
                    .forEach(pair ->
                            check(pair.value(), OF_TEXTS.contains(pair.key().text())));
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> check(item, isText));
        } else if (node instanceof YamlNode.Scalar scalar && scalar.plain()) {
            check(scalar, isText);
        }
    }

    private void check(YamlNode.Scalar scalar, boolean isText) {
        String text = scalar.text();
        String word = text.toLowerCase(Locale.ROOT);
        if (isNumber(text) && !SAFE_NUMBER.matcher(text).matches()) {
            add(scalar, "a number, and may write it otherwise");
        } else if (isDate(text)) {
            add(scalar, "a date, and may write it otherwise");
        } else if (isText && BOOLEANS.contains(word)) {
            add(scalar, "true or false");
        } else if (isText && NULLS.contains(word)) {
            add(scalar, "nothing");
        }
    }

    /** Most texts begin with a letter, and are no matter for an expression. */
    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.charAt(0) <= '9' && NUMBER.matcher(text).matches();
    }

    private static boolean isDate(String text) {
        return text.length() > 4 && text.charAt(4) == '-' && DATE.matcher(text).matches();
    }

    private void add(YamlNode.Scalar scalar, String what) {
        problems.add(
                scalar.place(),
                Rule.UNQUOTED_TEXT,
                "other readers of YAML take " + scalar.text() + " for " + what,
                "write \"" + scalar.text() + "\"");
    }
}
