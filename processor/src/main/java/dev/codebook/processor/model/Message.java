package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an exception says: words, and parameters in their places.
 *
 * @param parts in the order of the text
 */
public record Message(List<Part> parts, Place place) {

    public Message {
        parts = List.copyOf(parts);
    }

    /** A text that has no parameters, whatever braces it has. */
    public static Message of(Located<String> text) {
        return new Message(List.of(new Words(text.value())), text.place());
    }

    /** A piece of a message. */
    public sealed interface Part {}

    /** What stands in every such message, without the doubled braces of the catalog. */
    public record Words(String text) implements Part {}

    /**
     * What is filled in when the exception is made.
     *
     * @param name small letters and underscores, as those of attributes
     * @param description empty if the catalog has none
     */
    public record Parameter(String name, ParameterType type, String description) implements Part {

        /** The name as a variable and a method have it. */
        public String variable() {
            return Names.camelCase(name);
        }
    }

    /** Each parameter once, in the order in which they first stand in the text. */
    public List<Parameter> parameters() {
        Map<String, Parameter> found = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Parameter parameter) {
                found.putIfAbsent(parameter.name(), parameter);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whether something must be filled in. */
    public boolean hasParameters() {
        return !parameters().isEmpty();
    }

    /** The parameter with this name. */
    public Optional<Parameter> find(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** The text as people read it, with the bare names of parameters in braces. */
    public String text() {
        return parts.stream()
                .map(part -> part instanceof Words words ? words.text() : "{" + ((Parameter) part).name() + "}")
                .collect(Collectors.joining());
    }
}
