package dev.codebook.packaging;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes code that joins strings by a builder. */
final class Joining {

    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type STRING = Type.getType(String.class);

    private final GeneratorAdapter code;
    private final StringBuilder literal = new StringBuilder();

    Joining(GeneratorAdapter code) {
        this.code = code;
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
    }

    /** Adds a text, together with those before it where nothing stands between them. */
    Joining text(Object text) {
        literal.append(text);
        return this;
    }

    /** Adds a value, which is loaded behind what was added before it. */
    Joining value(Runnable load, Type type) {
        appendLiteral();
        load.run();
        append(type);
        return this;
    }

    /** Leaves the string on the stack. */
    void end() {
        appendLiteral();
        code.invokeVirtual(BUILDER, new Method("toString", STRING, new Type[0]));
    }

    private void appendLiteral() {
        if (!literal.isEmpty()) {
            code.push(literal.toString());
            append(STRING);
            literal.setLength(0);
        }
    }

    /** The builder has a method for each primitive type but the shortest two, for strings and for objects. */
    private void append(Type type) {
        Type appended = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> type.equals(STRING) ? STRING : OBJECT;
            default -> type;
        };
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {appended}));
    }
}
