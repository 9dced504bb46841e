package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;

/**
 * A typed property that the entries of a catalog fill.
 *
 * @param name as in the catalog: small letters and underscores
 * @param isRequired whether every entry must give it
 */
public record Attribute(String name, String description, AttributeType type, boolean isRequired, Place place) {

    /** The same attribute with another type. */
    public Attribute withType(AttributeType other) {
        return new Attribute(name, description, other, isRequired, place);
    }

    /** Whether every entry has a value: its own, one by the cascade, or the default. */
    public boolean isAlwaysGiven() {
        return isRequired || type.otherwise().isPresent();
    }

    /** Whether it has values of its own. */
    public boolean isEnumerated() {
        return type instanceof AttributeType.Enumerated;
    }

    /** Whether it holds a text or texts, which do not cascade. */
    public boolean isTextual() {
        return type instanceof AttributeType.Text || type instanceof AttributeType.TextList;
    }
}
