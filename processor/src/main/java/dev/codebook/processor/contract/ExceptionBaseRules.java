package dev.codebook.processor.contract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.plan.Contract.ExceptionBase;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The exceptions of a catalog may stand below an exception of the consumer. */
final class ExceptionBaseRules {

    static final String MEMBER = "exceptionBase";

    private final TypePlan plan;
    private final Elements elements;
    private final Types types;
    private final Reach reach;
    private final TypeFit fit;

    ExceptionBaseRules(TypePlan plan, Elements elements, Types types) {
        this.plan = plan;
        this.elements = elements;
        this.types = types;
        this.reach = new Reach(plan.exception().packageName(), plan.exception().simpleName());
        this.fit = new TypeFit(elements, types, plan.code(), List.of());
    }

    /** What keeps the exceptions from standing below this one. */
    Optional<Problem> obstacle(Optional<TypeMirror> type, boolean checked) {
        if (type.isEmpty()) {
            return problem("the type of \"exceptionBase\" cannot be found", "name one that no processor generates");
        }
        TypeElement base = (TypeElement) types.asElement(type.get());
        if (checked && isBelow(base, RuntimeException.class)) {
            return problem(
                    base + " is unchecked, and checked = true asks for checked exceptions", "remove one of them");
        }
        return closed(base)
                .or(() -> hiding(base))
                .or(() -> constructorless(base))
                .or(() -> misfit(base));
    }

    private Optional<Problem> hiding(TypeElement base) {
        return new InheritedNames(elements)
                .hiding(base, plan, Set.of())
                .flatMap(message -> problem(message, InheritedNames.ADVICE));
    }

    private boolean isBelow(TypeElement type, Class<?> above) {
        return types.isSubtype(
                type.asType(), elements.getTypeElement(above.getCanonicalName()).asType());
    }

    private Optional<Problem> closed(TypeElement base) {
        if (base.getModifiers().contains(Modifier.FINAL)) {
            return problem(base + " is final", "remove \"final\", or name another class");
        }
        if (!reach.isPermittedBy(base)) {
            String name = plan.exception().simpleName();
            return problem(base + " is sealed, and does not permit " + name, "add " + name + " to what it permits");
        }
        if (base.getNestingKind() == NestingKind.MEMBER && !base.getModifiers().contains(Modifier.STATIC)) {
            return problem(base + " belongs to an object of the class around it", "make it static");
        }
        return reach.reaches(base)
                ? Optional.empty()
                : problem(base + " cannot be seen by the generated types", "make it public");
    }

    private Optional<Problem> constructorless(TypeElement base) {
        if (constructor(base).isPresent()) {
            return Optional.empty();
        }
        return problem(
                base + " has no constructor (String, Throwable) or (String) that the generated types can call",
                "add one that is public or protected and throws no checked exception");
    }

    /** The superclass with the constructor that will be called. */
    ExceptionBase base(TypeMirror type) {
        TypeElement base = (TypeElement) types.asElement(type);
        ExecutableElement called = constructor(base).orElseThrow();
        return new ExceptionBase(
                ClassName.get(base), called.getParameters().size() > 1, Deprecation.warning(called, elements));
    }

    /** The one that takes the cause, too, if there are both. */
    private Optional<ExecutableElement> constructor(TypeElement base) {
        return constructor(base, String.class, Throwable.class).or(() -> constructor(base, String.class));
    }

    private Optional<ExecutableElement> constructor(TypeElement base, Class<?>... parameters) {
        List<String> wanted =
                List.of(parameters).stream().map(Class::getCanonicalName).toList();
        return ElementFilter.constructorsIn(base.getEnclosedElements()).stream()
                .filter(constructor -> parameters(constructor).equals(wanted))
                .filter(constructor -> isOpen(constructor)
                        && constructor.getThrownTypes().stream().noneMatch(this::isChecked))
                .findFirst();
    }

    private List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .toList();
    }

    private boolean isOpen(Element member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || member.getModifiers().contains(Modifier.PROTECTED)
                || !member.getModifiers().contains(Modifier.PRIVATE) && reach.isNear(member);
    }

    private boolean isChecked(TypeMirror thrown) {
        TypeElement type = (TypeElement) types.asElement(thrown);
        return !isBelow(type, RuntimeException.class) && !isBelow(type, Error.class);
    }

    private Optional<Problem> misfit(TypeElement base) {
        TypePlan tied = plan.withContract(plan.contract().withExceptionBase(base(base.asType())));
        List<MethodSpec> own = Generators.exceptionMethods(tied).stream()
                .filter(method -> !method.isConstructor())
                .toList();
        List<MethodSpec> all = new ArrayList<>(own);
        all.addAll(Generators.factoryMethods(tied));
        return lack(base, own).or(() -> clash(base, all));
    }

    /** What is abstract in the base must be one of the methods that every root exception has. */
    private Optional<Problem> lack(TypeElement base, List<MethodSpec> own) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(base));
        return methods.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> methods.stream()
                        .noneMatch(other -> !other.getModifiers().contains(Modifier.ABSTRACT)
                                && elements.overrides(other, method, base)))
                .filter(method -> find(method, own).isEmpty())
                .findFirst()
                .flatMap(method -> problem(
                        base + " has an abstract method " + method.getSimpleName() + "(), which "
                                + plan.exception().simpleName() + " lacks",
                        "give it a body there"));
    }

    private Optional<Problem> clash(TypeElement base, List<MethodSpec> own) {
        return ElementFilter.methodsIn(elements.getAllMembers(base)).stream()
                .filter(this::isOpen)
                .filter(method -> find(method, own)
                        .filter(found -> !overrides(found, method))
                        .isPresent())
                .findFirst()
                .flatMap(method -> problem(
                        base + " has a method " + method.getSimpleName() + "(), which "
                                + plan.exception().simpleName() + " has otherwise",
                        "rename it there"));
    }

    private boolean overrides(MethodSpec own, ExecutableElement method) {
        boolean isFixed = method.getModifiers().contains(Modifier.FINAL)
                || method.getModifiers().contains(Modifier.STATIC)
                || own.modifiers().contains(Modifier.STATIC);
        return !isFixed && fit.returns(own.returnType(), method.getReturnType());
    }

    /** The method of the root exception that has the same name and parameters. */
    private Optional<MethodSpec> find(ExecutableElement method, List<MethodSpec> own) {
        return own.stream()
                .filter(candidate -> candidate.name().contentEquals(method.getSimpleName()))
                .filter(candidate -> fit.takes(candidate, (ExecutableType) method.asType()))
                .findFirst();
    }

    private static Optional<Problem> problem(String message, String help) {
        return Optional.of(
                Problem.ofMember(MEMBER, Rule.EXCEPTION_BASE, message).help(help));
    }
}
