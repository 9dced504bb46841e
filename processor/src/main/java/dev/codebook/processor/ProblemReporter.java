package dev.codebook.processor;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Problems to Messager: the only place that prints. */
final class ProblemReporter {

    /** More are counted, not printed. */
    private static final int PRINTED = 25;

    /** As a reader goes through the file; what has no place in it comes first. */
    private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.place().map(Place::line).orElse(0))
            .thenComparingInt(problem -> problem.place().map(Place::column).orElse(0));

    private final Messager messager;

    ProblemReporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints every problem at the member of the annotation that it is about; mistakes before warnings. */
    void report(List<Problem> problems, CatalogRequest request) {
        Map<Boolean, List<Problem>> parts = problems.stream()
                .sorted(BY_PLACE)
                .collect(Collectors.partitioningBy(one -> one.rule().isWarning()));
        print(parts.get(false), Kind.ERROR, "problems", request);
        print(parts.get(true), Kind.WARNING, "warnings", request);
    }

    private void print(List<Problem> problems, Kind kind, String what, CatalogRequest request) {
        problems.stream().limit(PRINTED).forEach(problem -> print(text(problem), kind, request, problem.member()));
        if (problems.size() > PRINTED) {
            print("and " + (problems.size() - PRINTED) + " more " + what + " in this catalog", kind, request, "");
        }
    }

    private void print(String message, Kind kind, CatalogRequest request, String member) {
        Element element = request.element();
        request.written(member)
                .ifPresentOrElse(
                        value -> messager.printMessage(kind, message, element, request.mirror(), value),
                        () -> messager.printMessage(kind, message, element, request.mirror()));
    }

    /** The first line stands alone: compilers and build tools often show no more. */
    static String text(Problem problem) {
        StringBuilder text = new StringBuilder();
        problem.place()
                .ifPresent(
                        place -> text.append(VisibleText.of(place.toString())).append(": "));
        text.append(VisibleText.of(problem.message()))
                .append(" [")
                .append(problem.rule().id())
                .append(']');
        problem.place().ifPresent(place -> text.append(Snippet.of(place)));
        if (!problem.help().isEmpty()) {
            text.append("\n    help: ").append(VisibleText.of(problem.help()));
        }
        problem.tried().forEach(place -> text.append("\n      tried: ").append(VisibleText.of(place)));
        return text.toString();
    }
}
