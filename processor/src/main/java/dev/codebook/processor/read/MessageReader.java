package dev.codebook.processor.read;

import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.model.ParameterType;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Reads messages: {@code {tenant}} and {@code {limit:int}} are parameters, a brace of the text is written twice. A
 * parameter that stands in a message more than once need give its type only once; without one it is a string.
 */
final class MessageReader {

    /** Methods that every exception has, and names that its constructor needs. */
    private static final Set<String> TAKEN = Set.of(
            "cause",
            "code",
            "diagnosis",
            "fillInStackTrace",
            "getCause",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "locale",
            "message",
            "of",
            "printStackTrace",
            "text");

    /** Far below what a method of Java takes; one that stands twice counts twice. */
    private static final int MOST_PARAMETERS = 50;

    private final Problems problems;

    MessageReader(Problems problems) {
        this.problems = problems;
    }

    /** A piece of a message as it is written: words, or the name of a parameter and perhaps its type. */
    private record Piece(String words, Optional<Use> use) {}

    private record Use(String name, Optional<ParameterType> type) {}

    /**
     * A message; empty, with a problem, if it cannot be read.
     *
     * @param described what the parameters are, by their names; empty if that is not told
     */
    Optional<Message> read(Located<String> written, Map<String, Located<String>> described) {
        Optional<List<Piece>> pieces = pieces(written);
        Optional<Map<String, ParameterType>> types = pieces.flatMap(all -> types(all, written));
        Map<String, String> descriptions = new HashMap<>();
        described.forEach((name, text) -> descriptions.put(name, text.value()));
        types.ifPresent(known -> compare(known.keySet(), described, written.place()));
        return types.map(known -> message(pieces.get(), known, descriptions, written.place()));
    }

    /**
     * A message in another language; empty, with a problem, if it cannot be read or has other parameters.
     *
     * @param base what it translates
     */
    Optional<Message> translation(Located<String> written, Message base) {
        Optional<List<Piece>> pieces = pieces(written);
        return pieces.filter(all -> hasParametersOf(base, all, written.place()))
                .map(all ->
                        new Message(all.stream().map(piece -> part(piece, base)).toList(), written.place()));
    }

    private static Message.Part part(Piece piece, Message base) {
        return piece.use()
                .<Message.Part>map(use -> base.find(use.name()).orElseThrow())
                .orElseGet(() -> new Message.Words(piece.words()));
    }

    private boolean hasParametersOf(Message base, List<Piece> pieces, Place place) {
        Map<String, Message.Parameter> open = new LinkedHashMap<>();
        base.parameters().forEach(parameter -> open.put(parameter.name(), parameter));
        List<String> known = List.copyOf(open.keySet());
        int before = problems.toList().size();
        for (Use use : pieces.stream().flatMap(piece -> piece.use().stream()).toList()) {
            open.remove(use.name());
            Optional<Message.Parameter> parameter = base.find(use.name());
            if (parameter.isEmpty()) {
                differs(
                        place.of("{" + use.name()),
                        "the message has no parameter " + use.name(),
                        Suggestion.of(use.name(), known));
            } else if (use.type().filter(type -> type != parameter.get().type()).isPresent()) {
                String right = parameter.get().type().key();
                differs(
                        place.of("{" + use.name()),
                        "the parameter " + use.name() + " is of the type " + right,
                        "write {" + use.name() + "}");
            }
        }
        if (problems.toList().size() == before) {
            open.keySet()
                    .forEach(name -> differs(
                            place, "the translation lacks the parameter " + name, "write {" + name + "} in it"));
        }
        return problems.toList().size() == before;
    }

    private void differs(Place place, String message, String help) {
        problems.add(place, Rule.TRANSLATED_PARAMETERS, message, help);
    }

    /** Either no parameter is told of, or each of them and no other; one that is misspelt is told of. */
    private void compare(Set<String> names, Map<String, Located<String>> described, Place message) {
        Set<String> silent = new LinkedHashSet<>(described.isEmpty() ? Set.of() : names);
        silent.removeAll(described.keySet());
        described.forEach((name, text) -> {
            if (!names.contains(name)) {
                problems.add(
                        text.place(),
                        Rule.UNKNOWN_PARAMETER,
                        "the message has no parameter " + name,
                        Suggestion.of(name, names));
                Suggestion.nearest(name, silent).ifPresent(silent::remove);
            }
        });
        silent.forEach(name -> problems.add(
                message.of("{" + name),
                Rule.MISSING_PARAMETER,
                "\"parameters\" does not tell what " + name + " is",
                "add a line such as \"" + name + ": ...\" below it"));
    }

    private static Message message(
            List<Piece> pieces, Map<String, ParameterType> types, Map<String, String> descriptions, Place place) {
        List<Message.Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            parts.add(piece.use()
                    .<Message.Part>map(use -> new Message.Parameter(
                            use.name(), types.get(use.name()), descriptions.getOrDefault(use.name(), "")))
                    .orElseGet(() -> new Message.Words(piece.words())));
        }
        return new Message(parts, place);
    }

    private Optional<List<Piece>> pieces(Located<String> written) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String text = written.value();
        int uses = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
                words.append(c);
                at++;
            } else if (c == '{') {
                int end = endOfParameter(text, at);
                Optional<Use> use = end < 0
                        ? refuse(
                                written.place().of(text.substring(at)),
                                "this \"{\" begins a parameter that does not end")
                        : use(text.substring(at + 1, end), written.place());
                if (use.isEmpty()) {
                    return Optional.empty();
                }
                addWords(words, pieces);
                pieces.add(new Piece("", use));
                at = end;
                if (++uses > MOST_PARAMETERS) {
                    return tooMany(written.place());
                }
            } else if (c == '}') {
                refuse(written.place().of("}"), "this \"}\" ends no parameter");
                return Optional.empty();
            } else {
                words.append(c);
            }
        }
        addWords(words, pieces);
        return Optional.of(pieces);
    }

    private Optional<List<Piece>> tooMany(Place place) {
        problems.add(
                place,
                Rule.BAD_MESSAGE,
                "a message of more than " + MOST_PARAMETERS + " parameters is too long for people",
                "use fewer; one that stands twice counts twice");
        return Optional.empty();
    }

    private static int endOfParameter(String text, int start) {
        int end = text.indexOf('}', start);
        int other = text.indexOf('{', start + 1);
        return other >= 0 && other < end ? -1 : end;
    }

    private static void addWords(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), Optional.empty()));
            words.setLength(0);
        }
    }

    private Optional<Use> refuse(Place place, String message) {
        problems.add(place, Rule.BAD_MESSAGE, message, "write a brace that belongs to the text twice: {{ or }}");
        return Optional.empty();
    }

    /** Where in the message it stands is looked up for a problem only: for each of many, that would take long. */
    private Optional<Use> use(String written, Place message) {
        int colon = written.indexOf(':');
        String name = (colon < 0 ? written : written.substring(0, colon)).strip();
        if (!isName(name, written, message)) {
            return Optional.empty();
        }
        if (colon < 0) {
            return Optional.of(new Use(name, Optional.empty()));
        }
        String key = written.substring(colon + 1).strip();
        Optional<ParameterType> type = ParameterType.find(key);
        if (type.isEmpty()) {
            problems.add(
                    message.of("{" + written + "}"),
                    Rule.BAD_MESSAGE,
                    "there is no type \"" + key + "\" of parameters",
                    Suggestion.of(key, ParameterType.keys()));
            type = Suggestion.nearest(key, ParameterType.keys()).flatMap(ParameterType::find);
        }
        return Optional.of(new Use(name, type));
    }

    private boolean isName(String name, String written, Place message) {
        if (name.length() > Names.LONGEST) {
            problems.add(
                    message.of("{" + written + "}"),
                    Rule.BAD_MESSAGE,
                    "a name of " + name.length() + " characters is too long for a parameter",
                    "write at most " + Names.LONGEST + "; or {{ for a brace");
            return false;
        }
        String variable = Names.camelCase(name);
        if (!Names.isSnakeCase(name) || SourceVersion.isKeyword(variable)) {
            String spelled = Names.snakeCase(name);
            boolean isNear = Names.isSnakeCase(spelled) && !spelled.equals(name);
            problems.add(
                    message.of("{" + written + "}"),
                    Rule.BAD_MESSAGE,
                    "\"" + name + "\" cannot be the name of a parameter",
                    isNear
                            ? "write {" + spelled + "}"
                            : "write small letters, digits and underscores, no keyword of Java; or {{ for a brace");
            return false;
        }
        if (TAKEN.contains(variable) || Names.OF_EVERY_CLASS.contains(variable)) {
            problems.add(
                    message.of("{" + written + "}"),
                    Rule.RESERVED_NAME,
                    "the generated types need the name \"" + name + "\" for themselves",
                    "choose another name");
            return false;
        }
        return true;
    }

    /** The type of each parameter; none, with a problem, if they are not to be had. */
    private Optional<Map<String, ParameterType>> types(List<Piece> pieces, Located<String> written) {
        Map<String, ParameterType> given = new HashMap<>();
        List<Use> uses = pieces.stream().flatMap(piece -> piece.use().stream()).toList();
        for (Use use : uses) {
            ParameterType type = use.type().orElse(null);
            ParameterType known = type == null ? null : given.putIfAbsent(use.name(), type);
            if (known != null && known != type) {
                problems.add(
                        written.place().of("{" + use.name() + ":" + type.key()),
                        Rule.PARAMETER_TYPE,
                        "the parameter " + use.name() + " is also written as " + known.key(),
                        "give its type once");
            }
        }
        uses.forEach(use -> given.putIfAbsent(use.name(), ParameterType.STRING));
        return areApart(given.keySet(), written.place()) ? Optional.of(given) : Optional.empty();
    }

    private boolean areApart(Set<String> names, Place place) {
        Set<String> variables = names.stream().map(Names::camelCase).collect(Collectors.toSet());
        if (variables.size() < names.size()) {
            problems.add(
                    place,
                    Rule.DUPLICATE_NAME,
                    "two parameters differ in underscores only",
                    "choose names that differ in more");
            return false;
        }
        return true;
    }
}
