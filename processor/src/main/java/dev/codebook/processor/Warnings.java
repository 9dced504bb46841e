package dev.codebook.processor;

import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which warnings are told: those that neither the annotation nor the catalog suppresses.
 *
 * @param suppressed the others
 * @param problems names in the annotation that are those of no warning
 */
record Warnings(Set<Rule> suppressed, List<Problem> problems) {

    /** The warnings of a request whose catalog suppresses some. */
    static Warnings of(CatalogRequest request, Set<Rule> ofCatalog) {
        Set<Rule> suppressed = EnumSet.noneOf(Rule.class);
        suppressed.addAll(ofCatalog);
        Problems problems = new Problems();
        for (String id : request.suppress()) {
            Rule.warning(id).ifPresentOrElse(suppressed::add, () -> problems.add(unknown(id)));
        }
        return new Warnings(suppressed, problems.toList());
    }

    private static Problem unknown(String id) {
        return Problem.ofMember(CatalogRequest.SUPPRESS, Rule.UNKNOWN_VALUE, "there is no warning \"" + id + "\"")
                .help(Suggestion.of(id, Rule.warnings()));
    }

    /** What is told of all that was found: of a catalog with mistakes no warnings, since the mistakes may be their cause. */
    List<Problem> told(List<Problem> found) {
        List<Problem> mistakes =
                found.stream().filter(problem -> !problem.rule().isWarning()).toList();
        Stream<Problem> told = mistakes.isEmpty()
                ? found.stream().filter(problem -> !suppressed.contains(problem.rule()))
                : mistakes.stream();
        return Stream.concat(problems.stream(), told).toList();
    }
}
