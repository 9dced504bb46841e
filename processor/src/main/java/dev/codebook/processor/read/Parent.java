package dev.codebook.processor.read;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.problem.Place;

/**
 * A catalog that another one extends.
 *
 * @param place where that one names it, under {@code extends:}
 */
record Parent(Catalog catalog, Place place) {

    String name() {
        return catalog.name();
    }

    /** Whether both stand in one file. */
    boolean isSame(Parent other) {
        return name().equals(other.name()) && catalog.place().equals(other.catalog.place());
    }
}
