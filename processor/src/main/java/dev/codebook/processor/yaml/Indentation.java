package dev.codebook.processor.yaml;

import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Finds keys that stand beside the one that they belong below, for want of indentation, and puts them there. Names of entries
 * and values are written in capitals and keys are not, which tells them apart.
 */
record Indentation(KeyRules keys, Problems problems) {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Keys of a catalog or an attribute that have constants below them. */
    private static final Set<String> OF_CONSTANTS = Set.of("entries", "overrides", "values");

    /** Keys that most entries and overrides have, and catalogs do not have beside a constant. */
    private static final Set<String> OF_ENTRIES = Set.of("code", "title", "because");

    /** The pairs of a mapping as they were meant. */
    List<YamlNode.Pair> mend(List<YamlNode.Pair> written) {
        return moved(moved(written, Indentation::isOfEntry), Indentation::isOfCatalog);
    }

    private static boolean isOfEntry(YamlNode.Pair owner, YamlNode.Pair pair) {
        return isConstant(owner) && !isConstant(pair);
    }

    private static boolean isOfCatalog(YamlNode.Pair owner, YamlNode.Pair pair) {
        return OF_CONSTANTS.contains(owner.key().text()) && isConstant(pair);
    }

    private static boolean isConstant(YamlNode.Pair pair) {
        return CONSTANT.matcher(pair.key().text()).matches();
    }

    private List<YamlNode.Pair> moved(
            List<YamlNode.Pair> written, BiPredicate<YamlNode.Pair, YamlNode.Pair> belongsBelow) {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        int next = 0;
        while (next < written.size()) {
            YamlNode.Pair owner = written.get(next++);
            int first = next;
            while (owner.value().isEmpty() && next < written.size() && belongsBelow.test(owner, written.get(next))) {
                next++;
            }
            List<YamlNode.Pair> beside = written.subList(first, next);
            if (isMistake(beside)) {
                pairs.add(below(owner.key(), beside));
            } else {
                pairs.add(owner);
                pairs.addAll(beside);
            }
        }
        return pairs;
    }

    /** A value without a description may stand before one whose name is misspelt. */
    private static boolean isMistake(List<YamlNode.Pair> beside) {
        return beside.stream()
                .anyMatch(pair ->
                        isConstant(pair) || OF_ENTRIES.contains(pair.key().text()));
    }

    private YamlNode.Pair below(YamlNode.Scalar owner, List<YamlNode.Pair> beside) {
        YamlNode.Scalar first = beside.get(0).key();
        problems.add(
                first.place(),
                Rule.WRONG_SHAPE,
                "\"" + first.text() + "\" must be indented below \"" + owner.text() + "\"",
                "begin this line, and the others of \"" + owner.text() + "\", with two more spaces");
        return new YamlNode.Pair(owner, new YamlNode.Mapping(keys.withoutRepeated(beside), first.place()));
    }
}
