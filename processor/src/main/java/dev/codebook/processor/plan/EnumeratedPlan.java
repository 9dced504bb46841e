package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.model.AttributeType;
import java.util.List;

/**
 * An enumerated attribute.
 *
 * @param name as in the catalog
 * @param accessor the method that returns it
 * @param type the nested enum
 * @param shift where its bits begin among the decisions, which hold 0 for "left to the cascade" and else the ordinal of
 *     the value plus one
 * @param mask its bits, before they are shifted
 */
public record EnumeratedPlan(
        String name,
        String description,
        String accessor,
        ClassName type,
        List<AttributeType.Value> values,
        int shift,
        int mask) {}
