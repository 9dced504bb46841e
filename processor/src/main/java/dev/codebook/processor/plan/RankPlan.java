package dev.codebook.processor.plan;

import dev.codebook.processor.syntax.Code;

/**
 * One step of the way from the most to the least specific code.
 *
 * @param ordinal that of the code's entry
 */
public record RankPlan(Code code, int ordinal) {}
