package dev.codebook.processor.model;

/**
 * Where an entry comes from.
 *
 * @param catalog the name of the catalog
 * @param layer 0 for the catalog that extends no other; the higher, the more it has to say
 */
public record Origin(String catalog, int layer) {}
