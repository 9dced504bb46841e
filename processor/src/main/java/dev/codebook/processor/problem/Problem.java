package dev.codebook.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A mistake in a catalog or an annotation: a small value, made beside the check that found it.
 *
 * @param rule the rule that is broken
 * @param place where in the catalog; empty when the annotation itself is at fault
 * @param member the member of the annotation at which the problem is reported; empty for the one that gives the catalog
 * @param message what is wrong, in one sentence without a full stop
 * @param advice gives what to write instead; empty when that cannot be known
 * @param tried the places that were looked at, where something was not found
 */
public record Problem(
        Rule rule, Optional<Place> place, String member, String message, Supplier<String> advice, List<String> tried) {

    private static final Supplier<String> NONE = () -> "";

    public Problem {
        tried = List.copyOf(tried);
    }

    /** A problem at a place in a catalog. */
    public static Problem at(Place place, Rule rule, String message) {
        return new Problem(rule, Optional.of(place), "", message, NONE, List.of());
    }

    /** A problem of the annotation itself. */
    public static Problem ofAnnotation(Rule rule, String message) {
        return new Problem(rule, Optional.empty(), "", message, NONE, List.of());
    }

    /** A problem of one member of the annotation. */
    public static Problem ofMember(String member, Rule rule, String message) {
        return new Problem(rule, Optional.empty(), member, message, NONE, List.of());
    }

    /** The same problem, at this place if it has none. */
    public Problem placedAt(Place other) {
        return new Problem(rule, place.or(() -> Optional.of(other)), member, message, advice, tried);
    }

    /** The same problem with advice on what to write instead. */
    public Problem help(String text) {
        return help(() -> text);
    }

    /** The same problem with advice that takes time to find, and is asked for only if the problem is printed. */
    public Problem help(Supplier<String> found) {
        return new Problem(rule, place, member, message, found, tried);
    }

    /** What to write instead; empty when that cannot be known. */
    public String help() {
        return advice.get();
    }

    /** The same problem with the places that were looked at. */
    public Problem tried(List<String> places) {
        return new Problem(rule, place, member, message, advice, places);
    }
}
