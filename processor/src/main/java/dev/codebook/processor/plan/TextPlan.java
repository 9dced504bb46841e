package dev.codebook.processor.plan;

/**
 * An attribute that holds a text or a list of texts.
 *
 * @param name as in the catalog
 * @param accessor the method that returns it
 * @param holder the simple name of the class that holds its texts, so that they are loaded only when asked for
 * @param isList whether it is a list
 * @param isAlwaysGiven whether each entry has some
 * @param otherwise what an entry has that gives none
 */
public record TextPlan(
        String name,
        String description,
        String accessor,
        String holder,
        boolean isList,
        boolean isAlwaysGiven,
        String otherwise) {}
