package dev.codebook.processor.read;

import dev.codebook.processor.model.CodeList;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the codes of entries, some of which stand in lists that have a name. */
final class CodeReader {

    private final Syntax syntax;
    private final String catalog;
    private final Map<String, CodeList> lists;
    private final Map<String, Code> parsed = new HashMap<>();
    private final Problems problems;

    /**
     * A reader for the codes of one catalog.
     *
     * @param catalog its name
     * @param inherited the lists of the catalogs that it extends
     */
    CodeReader(String catalog, Syntax syntax, Map<String, CodeList> inherited, Problems problems) {
        this.catalog = catalog;
        this.syntax = syntax;
        this.lists = new TreeMap<>(inherited);
        this.problems = problems;
    }

    /** All lists that the catalog can name, by their names. */
    Map<String, CodeList> lists() {
        return lists;
    }

    /** Reads {@code code_lists:}; a list may hold those above it. */
    void readLists(Fields fields) {
        fields.find("code_lists").ifPresent(node -> {
            for (YamlNode.Pair pair : Fields.mapping(node, "\"code_lists\"", problems)) {
                readList(pair, fields);
            }
        });
    }

    private void readList(YamlNode.Pair pair, Fields fields) {
        String name = pair.key().text();
        if (!Names.isSnakeCase(name)) {
            problems.add(
                    pair.key().place(),
                    Rule.BAD_NAME,
                    "\"" + name + "\" cannot be the name of a list of codes",
                    Names.isSnakeCase(Names.snakeCase(name))
                            ? "write " + Names.snakeCase(name)
                            : "write small letters, digits and underscores, such as vague_codes");
        }
        List<Located<Code>> codes = read(fields.scalars(pair.value(), "the list " + name));
        lists.put(name, new CodeList(codes.stream().map(Located::value).toList(), catalog));
    }

    /**
     * The codes that are written; none where one of them cannot be read. Those of a list are said to stand where it is named,
     * and each counts once, whether other lists have it or it is written beside them.
     */
    List<Located<Code>> read(List<Located<String>> written) {
        List<Located<Code>> codes = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        boolean allRead = true;
        for (Located<String> text : written) {
            CodeList list = lists.get(text.value());
            if (list == null) {
                Optional<Code> code = parse(text);
                code.ifPresent(read -> codes.add(new Located<>(read, text.place())));
                allRead &= code.isPresent();
            } else {
                for (Code code : list.codes()) {
                    codes.add(new Located<>(code, text.place()));
                    listed.add(code.text());
                }
            }
        }
        if (!allRead) {
            return List.of();
        }
        return listed.isEmpty() ? codes : once(codes, listed);
    }

    private static List<Located<Code>> once(List<Located<Code>> codes, Set<String> listed) {
        Set<String> seen = new HashSet<>();
        return codes.stream()
                .filter(code -> seen.add(code.value().text())
                        || !listed.contains(code.value().text()))
                .toList();
    }

    /** Many entries have the same codes. */
    private Optional<Code> parse(Located<String> text) {
        Code known = parsed.get(text.value());
        if (known != null) {
            return Optional.of(known);
        }
        Outcome<Code> code = !lists.isEmpty() && Names.isSnakeCase(text.value())
                ? Outcome.none(noList(text))
                : syntax.parse(text.value(), text.place());
        problems.addAll(code.problems());
        code.ifPresent(read -> parsed.put(text.value(), read));
        return code.value();
    }

    private Problem noList(Located<String> text) {
        return Problem.at(text.place(), Rule.BAD_CODE, "there is no list of codes \"" + text.value() + "\"")
                .help(Suggestion.of(text.value(), lists.keySet()));
    }
}
