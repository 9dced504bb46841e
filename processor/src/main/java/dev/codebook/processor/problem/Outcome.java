package dev.codebook.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a stage makes: a value, problems, or both. A catalog with two bad entries still yields every entry that is right,
 * so that its user sees two messages and not two hundred missing symbols.
 *
 * @param value empty when nothing could be made
 * @param problems in the order in which they were found
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    /** A value and nothing to complain about. */
    public static <T> Outcome<T> of(T value) {
        return of(value, List.of());
    }

    /** A value in spite of the problems. */
    public static <T> Outcome<T> of(T value, List<Problem> problems) {
        return new Outcome<>(Optional.of(value), problems);
    }

    /** No value. */
    public static <T> Outcome<T> none(Problem... problems) {
        return new Outcome<>(Optional.empty(), List.of(problems));
    }

    /** Whether there is nothing worse than a warning. */
    public boolean isSound() {
        return problems.stream().allMatch(problem -> problem.rule().isWarning());
    }

    /** The next stage, on the value if there is one; its problems come after these. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
        if (value.isEmpty()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        Outcome<R> next = stage.apply(value.get());
        return new Outcome<>(
                next.value,
                Stream.concat(problems.stream(), next.problems.stream()).toList());
    }

    /** The next stage, where it cannot find problems. */
    public <R> Outcome<R> map(Function<? super T, R> stage) {
        return new Outcome<>(value.map(stage), problems);
    }

    /** The same, with a place for those problems that have none. */
    public Outcome<T> placedAt(Place place) {
        return new Outcome<>(
                value, problems.stream().map(problem -> problem.placedAt(place)).toList());
    }

    /** The same, without its warnings. */
    public Outcome<T> withoutWarnings() {
        return new Outcome<>(
                value,
                problems.stream().filter(problem -> !problem.rule().isWarning()).toList());
    }

    /** Does something with the value, if there is one. */
    public void ifPresent(Consumer<? super T> action) {
        value.ifPresent(action);
    }
}
