package dev.codebook.processor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what one stage finds, so that it can report everything and not just the first. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem at a place. */
    public void add(Place place, Rule rule, String message) {
        found.add(Problem.at(place, rule, message));
    }

    /** Adds a problem at a place, with advice. */
    public void add(Place place, Rule rule, String message, String help) {
        found.add(Problem.at(place, rule, message).help(help));
    }

    /** Adds a problem at a place, with advice that takes time to find. */
    public void add(Place place, Rule rule, String message, Supplier<String> help) {
        found.add(Problem.at(place, rule, message).help(help));
    }

    /** Adds all of them. */
    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** What has been found so far, in the order of finding. */
    public List<Problem> toList() {
        return List.copyOf(found);
    }

    /** The stage's result: the value, with everything that was found. */
    public <T> Outcome<T> with(T value) {
        return Outcome.of(value, toList());
    }
}
