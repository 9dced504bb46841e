package dev.codebook.processor.plan;

import dev.codebook.processor.model.ScalarType;
import java.util.List;

/**
 * An attribute that holds a value of a type of Java.
 *
 * @param choices the different values in the catalog, as Java prints them
 * @param holder the simple name of the class that holds them, so that they are made only when asked for
 * @param isAlwaysGiven whether each entry has a value, its own or by the cascade
 */
public record ScalarPlan(
        String name,
        String description,
        String accessor,
        ScalarType type,
        List<String> choices,
        String holder,
        boolean isAlwaysGiven,
        int shift,
        int mask)
        implements CascadingPlan {}
