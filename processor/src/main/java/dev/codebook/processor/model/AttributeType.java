package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/** What an attribute may hold. */
public sealed interface AttributeType {

    /** What it is, in a word with its article, for messages. */
    String kind();

    /** A value that fits, for advice. */
    String example();

    /** What holds where an entry gives nothing, and nothing comes to it by the cascade. */
    default Optional<String> otherwise() {
        return Optional.empty();
    }

    /**
     * One of a closed set of values.
     *
     * @param otherwise the value where no entry decides, not even the root
     */
    record Enumerated(List<Value> values, Optional<String> otherwise) implements AttributeType {

        public Enumerated {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "an enumerated one";
        }

        @Override
        public String example() {
            return names().get(0);
        }

        /** The names of the values, in the order of the catalog. */
        public List<String> names() {
            return values.stream().map(Value::name).toList();
        }

        /** The same with these values only; a default that is none of them becomes the first. */
        public Enumerated withValues(List<Value> kept) {
            return new Enumerated(
                    kept,
                    otherwise.map(name -> kept.stream()
                            .map(Value::name)
                            .filter(name::equals)
                            .findFirst()
                            .orElse(kept.get(0).name())));
        }

        /** The value with this name. */
        public Optional<Value> find(String name) {
            return values.stream().filter(value -> value.name().equals(name)).findFirst();
        }
    }

    /** A value of a type of Java; it takes part in the cascade as an enumerated one does. */
    record Scalar(ScalarType type, Optional<String> otherwise) implements AttributeType {

        @Override
        public String kind() {
            return type.kind();
        }

        @Override
        public String example() {
            return type.example();
        }
    }

    /** A text, empty where an entry has none and there is no default. */
    record Text(Optional<String> otherwise) implements AttributeType {

        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String example() {
            return "...";
        }
    }

    /** Texts, none where an entry has none. */
    record TextList() implements AttributeType {

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String example() {
            return "[...]";
        }
    }

    /** One value of a closed set. */
    record Value(String name, String description, Place place) {

        /** The name of the enum that it has where it divides a catalog into groups. */
        public String typeName() {
            return Names.pascalCase(name);
        }
    }
}
