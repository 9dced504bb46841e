package dev.codebook.processor.plan;

import java.util.Optional;

/**
 * An exception nested in the root exception.
 *
 * @param name its simple name
 * @param parent the simple name of its superclass, if that is not the root exception
 * @param hasChildren whether others extend it: then it is sealed, else final
 */
public record ExceptionPlan(String name, Optional<String> parent, boolean hasChildren, EntryPlan entry) {}
