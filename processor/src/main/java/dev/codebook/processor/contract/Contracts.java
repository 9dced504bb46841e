package dev.codebook.processor.contract;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Ties a plan to the types of the consumer that fit it; what does not fit is a problem, and left out. */
public final class Contracts {

    private final Elements elements;
    private final Types types;

    /** With what the compiler knows of types. */
    public Contracts(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** What the annotation asks for; what the compiler does not find is empty. */
    public record Asked(List<Optional<TypeMirror>> interfaces) {}

    /** The plan with all that is asked for and fits. */
    public Outcome<TypePlan> tie(TypePlan plan, Asked asked) {
        Problems problems = new Problems();
        List<ClassName> interfaces = new InterfaceRules(plan, elements, types, problems)
                .check(asked.interfaces()).stream().map(ClassName::get).toList();
        return problems.with(plan.withContract(plan.contract().withInterfaces(interfaces)));
    }
}
