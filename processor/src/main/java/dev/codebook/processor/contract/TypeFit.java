package dev.codebook.processor.contract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Whether a type of a generated method stands for a type that the consumer wrote. Generated types are not there yet: for
 * the compiler, their names are unknown. They are told by their simple names.
 *
 * @param code the generated enum
 * @param interfaces those that it implements
 */
record TypeFit(Elements elements, Types types, ClassName code, List<TypeElement> interfaces) {

    /** Eclipse's compiler does not know a type whose arguments it does not know. */
    private static final Pattern ARGUMENTS = Pattern.compile("<.*");

    /** Whether a method that returns the one overrides a method that returns the other. */
    boolean returns(TypeName has, TypeMirror wanted) {
        if (has.isPrimitive() || has.equals(TypeName.VOID) || isUnknown(wanted)) {
            return isSame(has, wanted);
        }
        if (wanted.getKind() != TypeKind.DECLARED) {
            return false;
        }
        if (has.equals(code) && interfaces.stream().anyMatch(type -> types.isSubtype(type.asType(), wanted))) {
            return true;
        }
        TypeElement known = elements.getTypeElement(raw(has).canonicalName());
        if (known != null && !(has instanceof ParameterizedTypeName)) {
            return types.isSubtype(known.asType(), wanted);
        }
        TypeElement base = known == null ? elements.getTypeElement(Enum.class.getCanonicalName()) : known;
        return types.isSubtype(types.erasure(base.asType()), types.erasure(wanted)) && argumentsFit(has, wanted);
    }

    /** An enum is the argument of its own supertypes. */
    private boolean argumentsFit(TypeName has, TypeMirror wanted) {
        List<TypeName> given =
                has instanceof ParameterizedTypeName parameterized ? parameterized.typeArguments() : List.of(has);
        List<? extends TypeMirror> asked = ((DeclaredType) wanted).getTypeArguments();
        return asked.isEmpty() || asked.size() == given.size() && argumentFits(given.get(0), asked.get(0));
    }

    private boolean argumentFits(TypeName has, TypeMirror wanted) {
        if (!(wanted instanceof WildcardType wildcard)) {
            return isSame(has, wanted);
        }
        TypeMirror above = wildcard.getExtendsBound();
        TypeMirror below = wildcard.getSuperBound();
        return (above == null || returns(has, above)) && (below == null || isSame(has, below));
    }

    /** Whether both methods have the same parameters. */
    boolean takes(MethodSpec has, ExecutableType wanted) {
        if (has.parameters().size() != wanted.getParameterTypes().size()
                || !wanted.getTypeVariables().isEmpty()) {
            return false;
        }
        for (int i = 0; i < has.parameters().size(); i++) {
            if (!isSame(
                    has.parameters().get(i).type(), wanted.getParameterTypes().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both are one type. */
    boolean isSame(TypeName has, TypeMirror wanted) {
        if (has.isPrimitive() || has.equals(TypeName.VOID)) {
            return has.toString().equals(wanted.toString());
        }
        if (isUnknown(wanted)) {
            String name = ARGUMENTS.matcher(wanted.toString()).replaceAll("");
            return raw(has).simpleName().equals(name.substring(name.lastIndexOf('.') + 1));
        }
        if (has instanceof ParameterizedTypeName && wanted instanceof DeclaredType) {
            boolean isRawSame = raw(has).equals(raw(TypeName.get(types.erasure(wanted))));
            return isRawSame && ((DeclaredType) wanted).getTypeArguments().size() == 1 && argumentsFit(has, wanted);
        }
        return wanted.getKind() != TypeKind.WILDCARD
                && TypeName.get(wanted).withoutAnnotations().equals(has);
    }

    private static boolean isUnknown(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR;
    }

    private static ClassName raw(TypeName name) {
        return name instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : (ClassName) name;
    }
}
