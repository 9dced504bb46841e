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
 */
public record EnumeratedPlan(
        String name,
        String description,
        String accessor,
        ClassName type,
        List<AttributeType.Value> values,
        int shift,
        int mask)
        implements CascadingPlan {

    @Override
    public List<String> choices() {
        return values.stream().map(AttributeType.Value::name).toList();
    }
}
