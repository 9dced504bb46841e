package dev.codebook.packaging;

import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Conversions between a functional interface's types and those of what is called; {@link java.lang.invoke.LambdaMetafactory} tells which there are. */
final class Conversion {

    private static final List<Type> NUMBERS =
            List.of(Type.BYTE_TYPE, Type.SHORT_TYPE, Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE);

    private Conversion() {}

    /** Converts the value on top of the stack. */
    static void convert(GeneratorAdapter code, Type from, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            drop(code, from);
        } else if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            unbox(code, from, to);
        } else {
            code.checkCast(to);
        }
    }

    private static void drop(GeneratorAdapter code, Type from) {
        if (from.getSize() == 1) {
            code.pop();
        } else if (from.getSize() == 2) {
            code.pop2();
        }
    }

    /** A number may become a wider one; a character may become one, too. */
    private static void unbox(GeneratorAdapter code, Type from, Type to) {
        boolean isCharacter = from.equals(Type.getType(Character.class)) && NUMBERS.contains(to);
        Type unboxed = isCharacter ? Type.CHAR_TYPE : to;
        code.unbox(unboxed);
        code.cast(unboxed, to);
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY;
    }
}
