package dev.codebook.integration.scale;

/**
 * What a catalog costs.
 *
 * @param millis what javac takes, the whole process
 * @param bytes what the classes have
 */
record Measured(ScaleCatalog catalog, long millis, long bytes) {}
