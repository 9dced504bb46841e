package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What ties the generated types to others.
 *
 * @param interfaces which the enum implements
 * @param exceptionBase the superclass of the root exception
 * @param stackTraces whether exceptions have them
 * @param hiding the simple names of types and fields of these interfaces and of that superclass, which hide types of that name
 */
public record Contract(
        List<ClassName> interfaces, ExceptionBase exceptionBase, boolean stackTraces, Set<String> hiding) {

    public Contract {
        interfaces = List.copyOf(interfaces);
        hiding = Set.copyOf(hiding);
    }

    /**
     * A superclass of exceptions.
     *
     * @param takesCause whether its constructor takes the cause beside the message
     * @param warning the compiler's about a use of that constructor, where it is deprecated
     */
    public record ExceptionBase(ClassName type, boolean takesCause, Optional<String> warning) {}

    /** The ties that every catalog's types have: to the JDK alone. */
    static Contract plain(boolean checked, boolean stackTraces) {
        ClassName base = ClassName.get(checked ? Exception.class : RuntimeException.class);
        return new Contract(List.of(), new ExceptionBase(base, true, Optional.empty()), stackTraces, Set.of());
    }

    /** The same, with these interfaces. */
    public Contract withInterfaces(List<ClassName> implemented) {
        return new Contract(implemented, exceptionBase, stackTraces, hiding);
    }

    /** The same, with this superclass of the exceptions. */
    public Contract withExceptionBase(ExceptionBase base) {
        return new Contract(interfaces, base, stackTraces, hiding);
    }

    /** The same, where these simple names mean something else. */
    public Contract withHiding(Set<String> names) {
        return new Contract(interfaces, exceptionBase, stackTraces, names);
    }
}
