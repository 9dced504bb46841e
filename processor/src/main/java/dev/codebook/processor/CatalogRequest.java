package dev.codebook.processor;

import dev.codebook.CodeCatalog;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * What one annotation asks for.
 *
 * @param element the annotated package or type
 * @param mirror the annotation on it
 * @param value its {@code value}, at which problems are reported
 * @param packageElement the package that the types are generated into
 * @param checked whether the exceptions are checked
 */
record CatalogRequest(
        Element element,
        AnnotationMirror mirror,
        AnnotationValue value,
        PackageElement packageElement,
        boolean checked) {

    static CatalogRequest of(Element element, Elements elements) {
        AnnotationMirror mirror = element.getAnnotationMirrors().stream()
                .filter(candidate ->
                        candidate.getAnnotationType().toString().equals(CodeCatalog.class.getCanonicalName()))
                .findFirst()
                .orElseThrow();
        return new CatalogRequest(
                element, mirror, member(mirror, "value", elements), elements.getPackageOf(element), (Boolean)
                        member(mirror, "checked", elements).getValue());
    }

    private static AnnotationValue member(AnnotationMirror mirror, String name, Elements elements) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(member -> member.getKey().getSimpleName().contentEquals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The catalog's name or path, as it was written. */
    String catalog() {
        return String.valueOf(value.getValue());
    }

    String packageName() {
        return packageElement.getQualifiedName().toString();
    }
}
