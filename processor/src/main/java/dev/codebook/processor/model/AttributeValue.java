package dev.codebook.processor.model;

import java.util.List;

/** What an entry fills an attribute with. */
public sealed interface AttributeValue {

    /** A value of an attribute that cascades: the name of an enumerated one, or a scalar as Java would print it. */
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
