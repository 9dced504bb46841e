package dev.codebook.packaging;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Joins strings by a builder, after the recipe that {@link java.lang.invoke.StringConcatFactory#makeConcatWithConstants} describes. */
final class Concatenation implements OwnMethod {

    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private final Method method;
    private final DynamicCall call;

    Concatenation(int number, DynamicCall call) {
        this.method = new Method("concatenation$" + number, call.method().getDescriptor());
        this.call = call;
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public void write(GeneratorAdapter code) {
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
        int argument = 0;
        int constant = 0;
        StringBuilder literal = new StringBuilder();
        for (char c : ((String) call.arguments().get(0)).toCharArray()) {
            if (c == ARGUMENT) {
                appendLiteral(code, literal);
                code.loadArg(argument);
                append(code, method.getArgumentTypes()[argument++]);
            } else if (c == CONSTANT) {
                literal.append(call.arguments().get(++constant));
            } else {
                literal.append(c);
            }
        }
        appendLiteral(code, literal);
        code.invokeVirtual(BUILDER, new Method("toString", "()Ljava/lang/String;"));
    }

    private static void appendLiteral(GeneratorAdapter code, StringBuilder literal) {
        if (!literal.isEmpty()) {
            code.push(literal.toString());
            append(code, Type.getType(String.class));
            literal.setLength(0);
        }
    }

    /** The builder has a method for each primitive type but the shortest two, for strings and for objects. */
    private static void append(GeneratorAdapter code, Type type) {
        Type appended = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY -> OBJECT;
            case Type.OBJECT -> type.getClassName().equals("java.lang.String") ? type : OBJECT;
            default -> type;
        };
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {appended}));
    }
}
