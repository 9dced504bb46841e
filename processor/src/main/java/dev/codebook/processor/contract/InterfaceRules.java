package dev.codebook.processor.contract;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The enum implements the interfaces of the consumer whose methods it has. */
final class InterfaceRules {

    private static final String MEMBER = "implementing";

    private final TypePlan plan;
    private final Elements elements;
    private final Types types;
    private final Problems problems;
    private final Reach reach;
    private final Map<String, ExecutableElement> defaults = new HashMap<>();

    InterfaceRules(TypePlan plan, Elements elements, Types types, Problems problems) {
        this.plan = plan;
        this.elements = elements;
        this.types = types;
        this.problems = problems;
        this.reach = new Reach(plan.code().packageName(), plan.code().simpleName());
    }

    /** Those that the enum can implement. */
    List<TypeElement> check(List<Optional<TypeMirror>> asked) {
        List<TypeElement> possible = new ArrayList<>();
        for (Optional<TypeMirror> type : asked) {
            Optional<Problem> obstacle =
                    type.map(found -> obstacle(found, possible)).orElseGet(InterfaceRules::notFound);
            obstacle.ifPresentOrElse(problems::add, () -> possible.add((TypeElement) types.asElement(type.get())));
        }
        if (possible.isEmpty()) {
            return possible;
        }
        TypeFit fit = new TypeFit(elements, types, plan.code(), possible);
        List<MethodSpec> generated = Generators.codeMethods(plan);
        return possible.stream()
                .filter(type -> isFulfilled(type, generated, fit))
                .toList();
    }

    private static Optional<Problem> notFound() {
        return problem(
                "a type of \"implementing\" cannot be found", "name one that no processor generates in the same build");
    }

    private Optional<Problem> obstacle(TypeMirror type, List<TypeElement> before) {
        if (!(types.asElement(type) instanceof TypeElement element) || element.getKind() != ElementKind.INTERFACE) {
            return problem(type + " is no interface", "an enum implements interfaces only");
        }
        if (!element.getTypeParameters().isEmpty()) {
            return problem(
                    type + " has type parameters, which the annotation cannot give",
                    "name an interface without any that extends it");
        }
        if (!reach.isPermittedBy(element)) {
            return problem(
                    type + " is sealed, and does not permit " + plan.code().simpleName(),
                    "add " + plan.code().simpleName() + " to what it permits");
        }
        if (!reach.reaches(element)) {
            return problem(type + " cannot be seen by the generated types", "make it public");
        }
        Optional<String> hiding = new InheritedNames(elements).hiding(element, plan, Generators.typesOfCode(plan));
        if (hiding.isPresent()) {
            return problem(hiding.get(), InheritedNames.ADVICE);
        }
        return before.contains(element) ? problem(type + " is named twice", "name it once") : Optional.empty();
    }

    private boolean isFulfilled(TypeElement type, List<MethodSpec> generated, TypeFit fit) {
        boolean isFulfilled = true;
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            boolean isOfInstances = !method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)
                    && method.getEnclosingElement().getKind() == ElementKind.INTERFACE;
            Optional<Problem> fault = isOfInstances ? fault(method, type, generated, fit) : Optional.empty();
            fault.ifPresent(problems::add);
            isFulfilled &= fault.isEmpty();
        }
        return isFulfilled;
    }

    private Optional<Problem> fault(
            ExecutableElement method, TypeElement type, List<MethodSpec> generated, TypeFit fit) {
        ExecutableType shape = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        Optional<MethodSpec> own = generated.stream()
                .filter(candidate ->
                        candidate.name().contentEquals(method.getSimpleName()) && fit.takes(candidate, shape))
                .findFirst();
        if (own.isPresent()) {
            return fault(own.get(), method, shape, fit);
        }
        if (isMethodOfEnums(method, shape)) {
            return Optional.empty();
        }
        return method.isDefault() ? rival(method) : lack(method, type, shape);
    }

    private Optional<Problem> fault(MethodSpec own, ExecutableElement method, ExecutableType shape, TypeFit fit) {
        String name = plan.code().simpleName() + "." + own.name() + "()";
        if (own.modifiers().contains(Modifier.STATIC)) {
            return problem(name + " is static, and that of " + owner(method) + " is not", "give it another name there");
        }
        if (!fit.returns(own.returnType(), shape.getReturnType())) {
            return problem(
                    name + " returns " + name(own.returnType()) + ", and " + owner(method) + " asks for "
                            + shape.getReturnType(),
                    "let " + owner(method) + " ask for what is there, or give its method another name and a default");
        }
        return Optional.empty();
    }

    private boolean isMethodOfEnums(ExecutableElement method, ExecutableType shape) {
        TypeElement base = elements.getTypeElement(Enum.class.getCanonicalName());
        return ElementFilter.methodsIn(elements.getAllMembers(base)).stream()
                .filter(candidate -> candidate.getSimpleName().equals(method.getSimpleName()))
                .filter(candidate -> candidate.getModifiers().contains(Modifier.PUBLIC))
                .anyMatch(candidate -> types.isSubsignature(shape, (ExecutableType) candidate.asType())
                        && returnsSame(candidate.getReturnType(), shape.getReturnType()));
    }

    private boolean returnsSame(TypeMirror has, TypeMirror wanted) {
        return has.getKind().isPrimitive() || wanted.getKind().isPrimitive()
                ? has.getKind() == wanted.getKind()
                : types.isAssignable(has, wanted);
    }

    /** Of two defaults, an enum would have to choose. */
    private Optional<Problem> rival(ExecutableElement method) {
        String signature = method.getSimpleName()
                + ((ExecutableType) types.erasure(method.asType()))
                        .getParameterTypes()
                        .toString();
        ExecutableElement first = defaults.putIfAbsent(signature, method);
        return first == null || isRelated(first, method)
                ? Optional.empty()
                : problem(
                        owner(first) + " and " + owner(method) + " both have a default "
                                + signature(method, (ExecutableType) method.asType()),
                        "name an interface that extends both and overrides it");
    }

    private boolean isRelated(ExecutableElement one, ExecutableElement other) {
        TypeMirror first = types.erasure(one.getEnclosingElement().asType());
        TypeMirror second = types.erasure(other.getEnclosingElement().asType());
        return types.isSubtype(first, second) || types.isSubtype(second, first);
    }

    private Optional<Problem> lack(ExecutableElement method, TypeElement type, ExecutableType shape) {
        boolean hasDefault = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .anyMatch(other -> other.isDefault() && elements.overrides(other, method, type));
        return hasDefault
                ? Optional.empty()
                : problem(
                        plan.code().simpleName() + " lacks " + shape.getReturnType() + " " + signature(method, shape)
                                + ", which " + owner(method) + " asks for",
                        attribute(method, shape) + "make it a default method of " + owner(method));
    }

    /** The attribute that would bring the method. */
    private static String attribute(ExecutableElement method, ExecutableType shape) {
        String name = method.getSimpleName().toString();
        String attribute = Names.snakeCase(name);
        if (!shape.getParameterTypes().isEmpty() || !Names.camelCase(attribute).equals(name)) {
            return "";
        }
        String type = shape.getReturnType().toString();
        if (type.equals("java.lang.String")) {
            return "add an attribute: \"" + attribute + ": { type: text, description: ... }\", or ";
        }
        if (type.equals("java.util.List<java.lang.String>")) {
            return "add an attribute: \"" + attribute + ": { type: list, description: ... }\", or ";
        }
        boolean isGenerated = type.substring(type.lastIndexOf('.') + 1).equals(Names.pascalCase(attribute));
        return isGenerated && shape.getReturnType().getKind() == TypeKind.ERROR
                ? "add an attribute: \"" + attribute + ": { description: ..., values: ... }\", or "
                : "";
    }

    private static String signature(ExecutableElement method, ExecutableType shape) {
        return shape.getParameterTypes().stream()
                .map(TypeMirror::toString)
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    private static String owner(ExecutableElement method) {
        return method.getEnclosingElement().getSimpleName().toString();
    }

    private static String name(TypeName type) {
        return type.toString().replace("java.lang.", "");
    }

    private static Optional<Problem> problem(String message, String help) {
        return Optional.of(Problem.ofMember(MEMBER, Rule.IMPLEMENTING, message).help(help));
    }
}
