package dev.codebook.processor.plan;

import dev.codebook.processor.syntax.Code;

/**
 * One step of the way from the most to the least specific code.
 *
 * @param ordinal that of the entry that asks nothing but the code; -1 if there is none
 */
public record RankPlan(Code code, int ordinal) {

    /** Stands for no entry. */
    public static final int NO_ENTRY = -1;
}
