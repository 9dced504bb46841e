package dev.codebook.processor.plan;

import java.util.List;

/** An attribute that cascades: the values of an entry are bits among its decisions. */
public sealed interface CascadingPlan permits EnumeratedPlan, ScalarPlan {

    /** As in the catalog. */
    String name();

    /** The method that returns it. */
    String accessor();

    /** How the catalog tells its values apart, in their order. */
    List<String> choices();

    /**
     * Where its bits begin among the decisions, which hold 0 for "left to the cascade" and else the ordinal of the value
     * plus one.
     */
    int shift();

    /** Its bits, before they are shifted. */
    int mask();
}
