package dev.codebook.processor.contract;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.plan.Contract;
import dev.codebook.processor.plan.Contract.ExceptionBase;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
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
    public record Asked(
            List<Optional<TypeMirror>> interfaces, Optional<Optional<TypeMirror>> exceptionBase, boolean checked) {}

    /** The plan with all that is asked for and fits. */
    public Outcome<TypePlan> tie(TypePlan plan, Asked asked) {
        Problems problems = new Problems();
        Contract contract = plan.contract();
        if (asked.exceptionBase().isPresent()) {
            contract = contract.withExceptionBase(
                    exceptionBase(plan, asked.exceptionBase().get(), asked.checked(), problems));
        }
        List<TypeElement> interfaces = new InterfaceRules(plan, elements, types, problems).check(asked.interfaces());
        contract =
                contract.withInterfaces(interfaces.stream().map(ClassName::get).toList());
        List<TypeElement> supertypes = new ArrayList<>(interfaces);
        asked.exceptionBase()
                .flatMap(base -> base)
                .map(base -> (TypeElement) types.asElement(base))
                .ifPresent(supertypes::add);
        Set<String> hiding = supertypes.stream()
                .flatMap(type -> new InheritedNames(elements).all(type).stream())
                .collect(Collectors.toSet());
        return problems.with(plan.withContract(contract.withHiding(hiding)));
    }

    private ExceptionBase exceptionBase(TypePlan plan, Optional<TypeMirror> type, boolean checked, Problems problems) {
        ExceptionBaseRules rules = new ExceptionBaseRules(plan, elements, types);
        Optional<Problem> obstacle = rules.obstacle(type, checked);
        obstacle.ifPresent(problems::add);
        return obstacle.isEmpty() ? rules.base(type.get()) : plan.contract().exceptionBase();
    }
}
