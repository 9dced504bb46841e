package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;

/**
 * A typed property that the entries of a catalog fill.
 *
 * @param name as in the catalog: small letters and underscores
 */
public record Attribute(String name, String description, AttributeType type, Place place) {

    /** Whether the attribute takes part in the cascade. */
    public boolean isEnumerated() {
        return type instanceof AttributeType.Enumerated;
    }
}
