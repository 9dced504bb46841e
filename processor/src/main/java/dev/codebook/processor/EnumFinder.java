package dev.codebook.processor;

import dev.codebook.processor.contract.Deprecation;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Name to enum: asks the compiler for the enums that attributes have as their type. */
final class EnumFinder {

    private final Elements elements;
    private final CatalogRequest request;

    EnumFinder(Elements elements, CatalogRequest request) {
        this.elements = elements;
        this.request = request;
    }

    Outcome<ScalarType.JavaEnum> find(Located<String> name) {
        TypeElement type = SourceVersion.isName(name.value())
                ? elements.getTypeElement(elements.getModuleOf(request.element()), name.value())
                : null;
        if (type == null) {
            return refuse(
                    name,
                    "there is no type " + name.value(),
                    "write the full name of an enum, such as com.acme.Team; what a processor generates comes too late");
        }
        if (type.getKind() != ElementKind.ENUM) {
            return refuse(name, name.value() + " is no enum", instead(type));
        }
        if (!isAccessible(type)) {
            return refuse(
                    name,
                    "the generated types, in the package " + request.packageName() + ", cannot see " + name.value(),
                    "make it public");
        }
        List<String> constants = new ArrayList<>();
        Map<String, String> warnings = new HashMap<>();
        for (Element constant : constants(type)) {
            constants.add(constant.getSimpleName().toString());
            Deprecation.warning(constant, elements)
                    .ifPresent(warning -> warnings.put(constant.getSimpleName().toString(), warning));
        }
        return constants.isEmpty()
                ? refuse(name, "the enum " + name.value() + " has no constants", "add one")
                : Outcome.of(new ScalarType.JavaEnum(packageOf(type), simpleNames(type), constants, warnings));
    }

    private static Outcome<ScalarType.JavaEnum> refuse(Located<String> name, String message, String help) {
        return Outcome.none(Problem.at(name.place(), Rule.UNKNOWN_TYPE, message).help(help));
    }

    private static String instead(TypeElement type) {
        return ScalarType.Plain.find(type.getSimpleName().toString().toLowerCase(Locale.ROOT))
                .map(plain -> "write \"type: " + plain.key() + "\"")
                .orElse("name an enum, or use \"type: text\"");
    }

    private boolean isAccessible(TypeElement type) {
        boolean isNear = elements.getPackageOf(type).equals(request.packageElement());
        for (Element at = type; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
            boolean isVisible = at.getModifiers().contains(Modifier.PUBLIC)
                    || isNear && !at.getModifiers().contains(Modifier.PRIVATE);
            if (!isVisible) {
                return false;
            }
        }
        return true;
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static List<String> simpleNames(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element at = type; !(at instanceof PackageElement); at = at.getEnclosingElement()) {
            names.add(0, at.getSimpleName().toString());
        }
        return names;
    }

    private static List<? extends Element> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }
}
