package dev.codebook.processor;

import dev.codebook.processor.contract.Contracts;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.reference.ReferenceForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What one annotation asks for.
 *
 * @param element the annotated package or type
 * @param mirror the annotation on it
 * @param written the members that the annotation gives, by their names; the others have their defaults
 * @param packageElement the package that the types are generated into
 */
record CatalogRequest(
        Element element, AnnotationMirror mirror, Map<String, AnnotationValue> written, PackageElement packageElement) {

    /** By name, since its package must not lie in the processor's jar as well: no module may see a package twice. */
    static final String ANNOTATION = "dev.codebook.CodeCatalog";

    static final String REFERENCE = "reference";

    static final String SUPPRESS = "suppress";

    private static final String YAML = "yaml";
    private static final String VALUE = "value";

    static CatalogRequest of(Element element, Elements elements) {
        AnnotationMirror mirror = element.getAnnotationMirrors().stream()
                .filter(candidate -> candidate.getAnnotationType().toString().equals(ANNOTATION))
                .findFirst()
                .orElseThrow();
        Map<String, AnnotationValue> written = new HashMap<>();
        mirror.getElementValues()
                .forEach((member, value) -> written.put(member.getSimpleName().toString(), value));
        return new CatalogRequest(element, mirror, written, elements.getPackageOf(element));
    }

    /** The request, if it gives one catalog. */
    Outcome<CatalogRequest> checkChoice() {
        boolean isNamed = written.containsKey(VALUE);
        if (isNamed && yaml().isPresent()) {
            return Outcome.none(Problem.ofMember(
                            YAML, Rule.CATALOG_CHOICE, "the annotation gives a catalog twice: as value and as yaml")
                    .help("keep one of the two; what is written in yaml may begin with \"extends:\""));
        }
        if (!isNamed && yaml().isEmpty()) {
            return Outcome.none(Problem.ofAnnotation(Rule.CATALOG_CHOICE, "the annotation gives no catalog")
                    .help("name one, as in @CodeCatalog(\"smtp\"), or write it: @CodeCatalog(yaml = \"\"\"...\"\"\")"));
        }
        return Outcome.of(this);
    }

    /** The value of a member, if the annotation gives it; without a name, of that which gives the catalog. */
    Optional<AnnotationValue> written(String member) {
        String catalog = written.containsKey(VALUE) ? VALUE : YAML;
        return Optional.ofNullable(written.get(member.isEmpty() ? catalog : member));
    }

    /** The catalog's name or path, as it was written; what it is called where it has neither. */
    String catalog() {
        return text(VALUE).orElse("the annotation's yaml");
    }

    /** The catalog's name or path, if the annotation says nothing else. */
    Optional<String> nothingButCatalog() {
        return written.keySet().equals(Set.of(VALUE)) ? text(VALUE) : Optional.empty();
    }

    /** The catalog itself, if it stands in the annotation. */
    Optional<String> yaml() {
        return text(YAML);
    }

    /** Whether the exceptions have a stack trace. */
    boolean stackTraces() {
        return written("stackTraces").map(value -> (Boolean) value.getValue()).orElse(true);
    }

    /** Whether the exceptions are checked. */
    boolean checked() {
        return written("checked").map(value -> (Boolean) value.getValue()).orElse(false);
    }

    /** The types of the consumer that the generated ones are tied to. */
    Contracts.Asked asked() {
        return new Contracts.Asked(
                types("implementing"), types("exceptionBase").stream().findFirst(), checked());
    }

    /** The forms of the reference that are asked for, each once; what the compiler does not find is none. */
    List<ReferenceForm> reference() {
        return values(REFERENCE).stream()
                .flatMap(item -> item instanceof VariableElement constant ? Stream.of(constant) : Stream.empty())
                .map(constant -> ReferenceForm.valueOf(constant.getSimpleName().toString()))
                .distinct()
                .toList();
    }

    /** The ids of the warnings that it does without. */
    List<String> suppress() {
        return values(SUPPRESS).stream().map(String::valueOf).toList();
    }

    /** What the compiler does not find is empty. */
    private List<Optional<TypeMirror>> types(String member) {
        return values(member).stream()
                .map(item -> item instanceof TypeMirror type && type.getKind() != TypeKind.ERROR
                        ? Optional.of(type)
                        : Optional.<TypeMirror>empty())
                .toList();
    }

    /** The values of a member, of which Java lets a single one stand without braces. */
    private List<?> values(String member) {
        Object value = Optional.ofNullable(written.get(member))
                .map(AnnotationValue::getValue)
                .orElse(List.of());
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return values.stream()
                .map(item -> item instanceof AnnotationValue wrapped ? wrapped.getValue() : item)
                .toList();
    }

    private Optional<String> text(String member) {
        return Optional.ofNullable(written.get(member)).map(value -> String.valueOf(value.getValue()));
    }

    String packageName() {
        return packageElement.getQualifiedName().toString();
    }
}
