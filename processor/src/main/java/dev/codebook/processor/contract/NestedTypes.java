package dev.codebook.processor.contract;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.plan.TypePlan;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The types nested in one that a generated type will stand below: there, their names hide others. */
record NestedTypes(Elements elements) {

    static final String ADVICE =
            "choose another name for one of them; \"types:\" in the catalog names the generated ones";

    Set<String> names(TypeElement supertype) {
        Set<String> names = new TreeSet<>();
        ElementFilter.typesIn(elements.getAllMembers(supertype))
                .forEach(nested -> names.add(nested.getSimpleName().toString()));
        return names;
    }

    /** A generated type that would be hidden; those of the JDK can be told by their full names. */
    Optional<String> hidden(TypeElement supertype, TypePlan plan) {
        Set<String> names = names(supertype);
        return Stream.of(plan.code(), plan.constants(), plan.diagnosis(), plan.exception())
                .map(ClassName::simpleName)
                .filter(names::contains)
                .findFirst();
    }
}
