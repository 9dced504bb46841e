package dev.codebook.processor.yaml;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the keys of a mapping, whatever they mean. Where it is clear what was meant, that is read. */
record KeyRules(Problems problems) {

    /** {@code code:404}, but no address such as {@code https://example.com}. */
    private static final Pattern NO_SPACE = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*):([^\\s/].*)");

    /** The pairs, of those with one key the first. */
    List<YamlNode.Pair> withoutRepeated(List<YamlNode.Pair> written) {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (YamlNode.Pair pair : written) {
            Place first = seen.putIfAbsent(pair.key().text(), pair.key().place());
            if (first == null) {
                pairs.add(pair);
            } else {
                repeated(pair.key(), first);
            }
        }
        return pairs;
    }

    private void repeated(YamlNode.Scalar key, Place first) {
        problems.add(
                key.place(),
                Rule.DUPLICATE_KEY,
                "\"" + key.text() + "\" is already written on line " + first.line(),
                "keep one of the two");
        problems.add(
                first,
                Rule.DUPLICATE_KEY,
                "\"" + key.text() + "\" is written again on line " + key.place().line(),
                "keep one of the two");
    }

    /** In braces, YAML takes what lacks the space after its colon for a key without a value. */
    YamlNode.Pair withSpace(YamlNode.Pair written) {
        Matcher parts = NO_SPACE.matcher(written.key().text());
        if (!written.value().isEmpty() || !written.key().plain() || !parts.matches()) {
            return written;
        }
        String key = parts.group(1);
        String value = parts.group(2);
        Place place = written.key().place();
        problems.add(place, Rule.WRONG_SHAPE, "a space is missing after the colon", "write " + key + ": " + value);
        return new YamlNode.Pair(
                new YamlNode.Scalar(key, true, place.of(key)),
                new YamlNode.Scalar(value.replaceAll("^([\"'])(.*)\\1$", "$2"), false, place.of(value)));
    }
}
