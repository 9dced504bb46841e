package dev.codebook.processor.yaml;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain words what is wrong with a text that is no YAML, and shows it where it can be mended. */
final class YamlSyntax {

    private static final String QUOTES = "put the whole text in quotes";
    private static final String DIRECTIVE = "this directive cannot be read";
    private static final String NO_DIRECTIVE = "remove the line; a catalog needs none";

    /** A line such as {@code code:550}, which YAML takes for a text that goes on in the next line. */
    private static final Pattern NO_SPACE = Pattern.compile("(\\s*[A-Za-z_]+):[^\\s:].*");

    /** Mistakes that are better shown where something began than where it was noticed. */
    private static final List<String> POINTS_BACK = List.of("expected ':'", "flow sequence", "flow mapping", "a tag");

    /** The words by which the YAML library tells a mistake, and ours for it. */
    private record Explanation(String sign, String message, String help) {}

    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation(
                    "mapping values are not allowed",
                    "this \":\" begins a mapping, which cannot stand here",
                    "put the whole text in quotes, or indent the line as its neighbours are"),
            new Explanation(
                    "scanning an alias",
                    "a text that begins with * needs quotes",
                    "write \"*\" for the code that matches everything"),
            new Explanation(
                    YamlParser.TOO_DEEP,
                    "lists and mappings are " + YamlParser.TOO_DEEP,
                    "a catalog needs no more than six"),
            new Explanation("scanning an anchor", "a text that begins with & needs quotes", QUOTES),
            new Explanation("scanning a tag", "a text that begins with ! needs quotes", QUOTES),
            new Explanation("undefined tag handle", "a text that begins with ! needs quotes", QUOTES),
            new Explanation("cannot start any token", "a text that begins with this character needs quotes", QUOTES),
            new Explanation("YAML directive", DIRECTIVE, NO_DIRECTIVE),
            new Explanation("incompatible YAML document", DIRECTIVE, NO_DIRECTIVE),
            new Explanation("duplicate tag handle", DIRECTIVE, NO_DIRECTIVE),
            new Explanation("scanning a directive", "a text that begins with % needs quotes", QUOTES),
            new Explanation(
                    "sequence entries are not allowed",
                    "this \"-\" begins a list, which cannot stand here",
                    "put the text in quotes, or begin the list on a line of its own"),
            new Explanation(
                    "expected the node content",
                    "a value is missing before this",
                    "write it, or put the text that this belongs to in quotes"),
            new Explanation(
                    "scanning a block scalar",
                    "this cannot stand behind the | or > that begins a text of several lines",
                    "begin the text on the next line, or put it in quotes if | or > belongs to it"),
            new Explanation(
                    "mapping keys are not allowed",
                    "this \"?\" begins a key, which cannot stand here",
                    "put the text in quotes"),
            new Explanation(
                    "expected '<document start>'",
                    "the catalog has ended before this",
                    "a catalog is one mapping: indent all its keys alike, and put texts that are none of them in"
                            + " quotes"),
            new Explanation(
                    "expected ':'",
                    "there is no \":\" after this key",
                    "write \"key: value\", with a space after the colon"),
            new Explanation(
                    "flow sequence",
                    "the list that opens here lacks its \"]\", or a \",\" between two items",
                    "close it, or put the whole text in quotes"),
            new Explanation(
                    "flow mapping",
                    "the mapping that opens here lacks its \"}\", or a \",\" between two keys",
                    "close it, or put the whole text in quotes"),
            new Explanation(
                    "found '<scalar>'",
                    "a text ends before this, and here another one begins",
                    "put the whole text in quotes; inside of ' a ' is written twice, inside of \" a \" as \\\""),
            new Explanation(
                    "<block end>",
                    "this line is not indented as those before it",
                    "give all keys of a mapping the same indentation"),
            new Explanation(
                    "escape",
                    "a \\ in double quotes begins an escape, and this is none",
                    "write \\\\, or use single quotes"));

    private YamlSyntax() {}

    static Place place(SourceText source, Mark mark, int length) {
        return source.place(mark.getLine() + 1, mark.getColumn() + 1, length);
    }

    static Problem explain(YAMLException e, SourceText source) {
        if (e instanceof MarkedYAMLException marked) {
            return explain(marked, source);
        }
        return e instanceof ReaderException unreadable
                ? explain(unreadable, source)
                : Problem.at(source.start(), Rule.YAML_SYNTAX, "this is no YAML: " + e.getMessage());
    }

    private static Problem explain(MarkedYAMLException e, SourceText source) {
        String found = (e.getContext() == null ? "" : e.getContext() + ", ") + e.getProblem();
        if (found.contains("quoted scalar") && found.contains("found unexpected")) { // its end, or that of the document
            return problem(
                    source, e.getContextMark(), "the quote that opens here is never closed", "add the missing quote");
        }
        if (isIndentedByTab(source.line(e.getProblemMark().getLine() + 1)) || found.contains("'\\t(TAB)'")) {
            return problem(source, e.getProblemMark(), "a tab stands where only spaces may", "indent with spaces");
        }
        if (found.contains("mapping values") && e.getProblemMark().getLine() > 0) {
            Matcher above = NO_SPACE.matcher(source.line(e.getProblemMark().getLine()));
            if (above.matches()) {
                Place place = source.place(e.getProblemMark().getLine(), above.end(1) + 1, 1);
                return Problem.at(place, Rule.YAML_SYNTAX, "there is no space after this \":\"")
                        .help("write \"key: value\", with a space after the colon");
            }
        }
        if (found.endsWith("but got ?")) {
            return problem(
                    source, e.getProblemMark(), "in braces and brackets a text with a \"?\" needs quotes", QUOTES);
        }
        Mark mark = POINTS_BACK.stream().anyMatch(found::contains) ? e.getContextMark() : e.getProblemMark();
        return EXPLANATIONS.stream()
                .filter(explanation -> found.contains(explanation.sign()))
                .findFirst()
                .map(explanation -> problem(source, mark, explanation.message(), explanation.help()))
                .orElseGet(() -> problem(source, mark, "this is no YAML: " + found, ""));
    }

    private static boolean isIndentedByTab(String line) {
        return line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
    }

    private static Problem explain(ReaderException e, SourceText source) {
        int at = IntStream.iterate(0, i -> source.text().offsetByCodePoints(i, 1))
                .filter(i -> !StreamReader.isPrintable(source.text().codePointAt(i)))
                .findFirst()
                .orElse(0);
        String character = String.format("U+%04X", e.getCodePoint());
        return Problem.at(
                        source.placeOf(at),
                        Rule.YAML_SYNTAX,
                        "the control character " + character + " cannot stand in YAML")
                .help("remove it, or write it as an escape in double quotes");
    }

    private static Problem problem(SourceText source, Mark mark, String message, String help) {
        return Problem.at(place(source, mark, 1), Rule.YAML_SYNTAX, message).help(help);
    }
}
