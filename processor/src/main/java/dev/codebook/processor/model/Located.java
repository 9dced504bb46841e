package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;

/** A value and where it was written. */
public record Located<T>(T value, Place place) {}
