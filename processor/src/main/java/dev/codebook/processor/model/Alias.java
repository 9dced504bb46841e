package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;

/**
 * Another name for an entry.
 *
 * @param deprecated why it should not be used any more; empty if it may
 */
public record Alias(String name, String deprecated, Place place) {}
