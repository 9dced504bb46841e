package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;

/**
 * A part of an entry that a catalog says otherwise than the one that it extends.
 *
 * @param key which part: the title, the description, an attribute
 * @param catalog the name of the catalog that says otherwise
 * @param place where that stands
 * @param because why
 */
public record Overridden(String key, String catalog, Place place, String because) {}
