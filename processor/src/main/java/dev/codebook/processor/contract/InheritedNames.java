package dev.codebook.processor.contract;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.plan.TypePlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What a generated type inherits from one that it stands below: types and fields, whose names hide others there. */
record InheritedNames(Elements elements) {

    static final String ADVICE =
            "choose another name for one of them; \"types:\" in the catalog names the generated ones";

    /** All of them; types of the JDK that have one can be told by their full names. */
    Set<String> all(TypeElement supertype) {
        return Stream.concat(types(supertype).stream(), fields(supertype).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> types(TypeElement supertype) {
        return names(ElementFilter.typesIn(elements.getAllMembers(supertype)));
    }

    private Set<String> fields(TypeElement supertype) {
        return names(ElementFilter.fieldsIn(elements.getAllMembers(supertype)).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.PRIVATE))
                .toList());
    }

    private static Set<String> names(List<? extends Element> members) {
        return members.stream().map(member -> member.getSimpleName().toString()).collect(Collectors.toSet());
    }

    /** How it hides a generated type; it can hide one that is nested in the enum only by a field. */
    Optional<String> hiding(TypeElement supertype, TypePlan plan, Set<String> nested) {
        List<String> generated = Stream.of(plan.code(), plan.constants(), plan.diagnosis(), plan.exception())
                .map(ClassName::simpleName)
                .toList();
        Optional<String> type =
                generated.stream().filter(types(supertype)::contains).findFirst();
        Optional<String> field = Stream.concat(
                        generated.stream(), nested.stream().sorted())
                .filter(fields(supertype)::contains)
                .findFirst();
        return type.map(name -> supertype + " has a nested type " + name + ", which hides the generated one")
                .or(() -> field.map(
                        name -> supertype + " has a field " + name + ", which hides the generated type of that name"));
    }
}
