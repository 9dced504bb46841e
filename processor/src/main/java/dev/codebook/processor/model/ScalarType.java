package dev.codebook.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The type of Java that the values of an attribute have. */
public sealed interface ScalarType {

    /** What a value is, in a word with its article, for messages. */
    String kind();

    /** A value of the type, for advice, and in the place of one that cannot be read. */
    String example();

    /** The name by which generated source mentions the type; an entry of this name would hide it. */
    String mentionedAs();

    /** A type that every catalog knows. */
    enum Plain implements ScalarType {
        /** An {@code int}. */
        INTEGER("an integer", "1", "OptionalInt"),
        /** A {@code boolean}. */
        BOOLEAN("a boolean", "true", "Boolean"),
        /** A {@link java.time.Duration}. */
        DURATION("a duration", "PT5M", "Duration"),
        /** A {@link java.net.URI}. */
        URI("a URI", "https://example.com/", "URI");

        private final String kind;
        private final String example;
        private final String mentionedAs;

        Plain(String kind, String example, String mentionedAs) {
            this.kind = kind;
            this.example = example;
            this.mentionedAs = mentionedAs;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public String example() {
            return example;
        }

        @Override
        public String mentionedAs() {
            return mentionedAs;
        }

        /** As a catalog writes it: {@code duration}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type with this key. */
        public static Optional<Plain> find(String key) {
            return Arrays.stream(values())
                    .filter(type -> type.key().equals(key))
                    .findFirst();
        }
    }

    /**
     * An enum of the consumer.
     *
     * @param simpleNames those of the types that it is nested in, the outermost first, and its own last
     * @param constants at least one, in their order
     * @param warnings the compiler's about a use of some of them, which are deprecated
     */
    record JavaEnum(String packageName, List<String> simpleNames, List<String> constants, Map<String, String> warnings)
            implements ScalarType {

        public JavaEnum {
            simpleNames = List.copyOf(simpleNames);
            constants = List.copyOf(constants);
            warnings = Map.copyOf(warnings);
        }

        @Override
        public String kind() {
            String prefix = packageName.isEmpty() ? "" : packageName + ".";
            return "one of " + prefix + String.join(".", simpleNames);
        }

        @Override
        public String example() {
            return constants.get(0);
        }

        @Override
        public String mentionedAs() {
            return simpleNames.get(0);
        }
    }
}
