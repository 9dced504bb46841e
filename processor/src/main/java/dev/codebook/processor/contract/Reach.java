package dev.codebook.processor.contract;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the source of a generated type may mention. */
record Reach(String packageName, String typeName) {

    /** Whether the type and those around it are open to the generated one. */
    boolean reaches(Element type) {
        if (type instanceof PackageElement) {
            return true;
        }
        Set<Modifier> modifiers = type.getModifiers();
        boolean isOpen = modifiers.contains(Modifier.PUBLIC) || !modifiers.contains(Modifier.PRIVATE) && isNear(type);
        return isOpen && reaches(type.getEnclosingElement());
    }

    /** Whether both stand in one package. */
    boolean isNear(Element element) {
        Element around = element;
        while (!(around instanceof PackageElement)) {
            around = around.getEnclosingElement();
        }
        return ((PackageElement) around).getQualifiedName().contentEquals(packageName);
    }

    /** Whether a sealed type lets the generated one below it, by its name: it is not there yet. */
    boolean isPermittedBy(TypeElement type) {
        return !type.getModifiers().contains(Modifier.SEALED)
                || type.getPermittedSubclasses().stream()
                        .map(TypeMirror::toString)
                        .anyMatch(name -> name.equals(typeName) || name.equals(packageName + "." + typeName));
    }
}
