package dev.codebook.processor.model;

import java.util.List;

/** What an entry fills an attribute with. */
public sealed interface AttributeValue {

    /** The name of one of the values of an enumerated attribute. */
    record Choice(String name) implements AttributeValue {}

    /** A text. */
    record Text(String text) implements AttributeValue {}

    /** Texts. */
    record Texts(List<String> texts) implements AttributeValue {

        public Texts {
            texts = List.copyOf(texts);
        }
    }
}
