package dev.codebook.processor.contract;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What the compiler says of a use of what a consumer has deprecated. */
public final class Deprecation {

    private Deprecation() {}

    /** The warning about a use of an element, as {@link SuppressWarnings} names it; empty if it is not deprecated. */
    public static Optional<String> warning(Element used, Elements elements) {
        Deprecated annotation = used.getAnnotation(Deprecated.class);
        boolean isGoing = annotation != null && annotation.forRemoval();
        return elements.isDeprecated(used) ? Optional.of(isGoing ? "removal" : "deprecation") : Optional.empty();
    }
}
