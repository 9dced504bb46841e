package dev.codebook.processor.plan;

import java.util.List;

/**
 * What an entry asks of a reply besides its code.
 *
 * @param ordinal that of the entry
 * @param ranks those of the codes that it stands under, in ascending order
 * @param layer that of the catalog that it was written in
 * @param hosts patterns
 * @param commands names
 * @param all fragments that must all be there
 * @param any fragments of which one must be there
 */
public record ConditionPlan(
        int ordinal,
        List<Integer> ranks,
        int layer,
        List<String> hosts,
        List<String> commands,
        List<String> all,
        List<String> any) {}
