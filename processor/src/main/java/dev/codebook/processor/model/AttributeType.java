package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/** What an attribute may hold. */
public sealed interface AttributeType {

    /** What it is, in a word with its article, for messages. */
    String kind();

    /**
     * One of a closed set of values; the only type that takes part in the cascade.
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

        /** The names of the values, in the order of the catalog. */
        public List<String> names() {
            return values.stream().map(Value::name).toList();
        }

        /** The value with this name. */
        public Optional<Value> find(String name) {
            return values.stream().filter(value -> value.name().equals(name)).findFirst();
        }
    }

    /** A text, empty where an entry has none. */
    record Text() implements AttributeType {

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** Texts, none where an entry has none. */
    record TextList() implements AttributeType {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** One value of a closed set. */
    record Value(String name, String description, Place place) {}
}
