package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/** What an attribute may hold. */
public sealed interface AttributeType {

    /** One of a closed set of values; the only type that takes part in the cascade. */
    record Enumerated(List<Value> values) implements AttributeType {

        public Enumerated {
            values = List.copyOf(values);
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
    record Text() implements AttributeType {}

    /** Texts, none where an entry has none. */
    record TextList() implements AttributeType {}

    /** One value of a closed set. */
    record Value(String name, String description, Place place) {}
}
