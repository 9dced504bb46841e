package dev.codebook.processor.yaml;

import dev.codebook.processor.problem.Place;
import java.util.List;

/** A piece of a YAML document, with its place. Scalars are texts as they were written: no typing is done. */
public sealed interface YamlNode {

    /** Where it stands: for mappings and sequences, where they begin. */
    Place place();

    /** What it is, with its article, for messages. */
    String kind();

    /** Whether a key has nothing after it. */
    default boolean isEmpty() {
        return false;
    }

    /**
     * A text.
     *
     * @param plain whether it was written without quotes and not as a block
     */
    record Scalar(String text, boolean plain, Place place) implements YamlNode {

        /** Whether nothing stands there: what YAML calls null. */
        @Override
        public boolean isEmpty() {
            return plain && text.isEmpty();
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Keys with their values, in the order of the file; no key stands twice.
     *
     * @param isWhole whether these are all that were meant: a merge key, which was reported, would have brought others
     */
    record Mapping(List<Pair> pairs, Place place, boolean isWhole) implements YamlNode {

        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** A mapping with nothing left out. */
        public Mapping(List<Pair> pairs, Place place) {
            this(pairs, place, true);
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** Something that was reported already, so that nobody else need complain of it. */
    record Refused(Place place) implements YamlNode {

        @Override
        public String kind() {
            return "nothing that can be read";
        }
    }

    /** A key with its value. */
    record Pair(Scalar key, YamlNode value) {}
}
