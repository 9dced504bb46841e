package dev.codebook.processor.yaml;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words what is wrong with a text that is no YAML, and shows it where it can be mended. */
final class YamlSyntax {

    private YamlSyntax() {}

    static Place place(SourceText source, Mark mark, int length) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1, length);
    }

    static Problem explain(MarkedYAMLException e, SourceText source) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        String context = String.valueOf(e.getContext());
        String found = String.valueOf(e.getProblem());
        if (context.contains("quoted scalar") && e.getContextMark() != null) {
            return problem(
                    source, e.getContextMark(), "the quote that opens here is never closed", "add the missing quote");
        }
        if (lineAt(source, mark).startsWith("\t") || found.contains("'\\t(TAB)'")) {
            return problem(source, mark, "a tab stands where only spaces may", "indent with spaces");
        }
        if (found.contains("mapping values are not allowed")) {
            return problem(
                    source,
                    mark,
                    "a \":\" in the middle of an unquoted text begins a mapping, which cannot stand here",
                    "put the whole text in quotes");
        }
        if (found.contains("cannot start any token") || context.contains("cannot start any token")) {
            return problem(source, mark, "an unquoted text cannot begin with this character", "put the text in quotes");
        }
        if (found.contains("expected ':'")) {
            return problem(source, mark, "a key without a \":\" after it", "write \"key: value\", or indent the line");
        }
        return problem(source, mark, "this is no YAML: " + (e.getContext() == null ? "" : context + ", ") + found, "");
    }

    static Problem explain(ReaderException e, SourceText source) {
        int at = Math.min(e.getPosition(), source.text().length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (source.text().charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String character = String.format("U+%04X", e.getCodePoint());
        return Problem.at(
                        new Place(source, line, at - lineStart + 1, 1),
                        Rule.YAML_SYNTAX,
                        "the control character " + character + " cannot stand in YAML")
                .help("remove it, or write it as an escape in double quotes");
    }

    static Problem explain(YAMLException e, SourceText source) {
        return Problem.at(source.start(), Rule.YAML_SYNTAX, "this is no YAML: " + e.getMessage());
    }

    private static Problem problem(SourceText source, Mark mark, String message, String help) {
        return Problem.at(place(source, mark, 1), Rule.YAML_SYNTAX, message).help(help);
    }

    private static String lineAt(SourceText source, Mark mark) {
        return source.line(mark.getLine() + 1).stripLeading().isEmpty()
                ? source.line(mark.getLine() + 1)
                : source.line(mark.getLine() + 1).substring(0, 1);
    }
}
