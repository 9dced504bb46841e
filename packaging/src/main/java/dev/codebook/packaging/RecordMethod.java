package dev.codebook.packaging;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** One of {@code equals}, {@code hashCode} and {@code toString} of a record, as {@link java.lang.runtime.ObjectMethods} has them. */
final class RecordMethod implements OwnMethod {

    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final int GETTERS = 2;

    private final Type self;
    private final Method method;
    private final DynamicCall call;

    RecordMethod(Type self, DynamicCall call) {
        this.self = self;
        this.method =
                new Method("record$" + call.method().getName(), call.method().getDescriptor());
        this.call = call;
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public void write(GeneratorAdapter code) {
        switch (call.method().getName()) {
            case "equals" -> writeEquals(code);
            case "hashCode" -> writeHashCode(code);
            case "toString" -> writeToString(code);
            default -> throw new IllegalStateException("no method of a record: " + call.method());
        }
    }

    private List<Handle> fields() {
        return call.arguments().subList(GETTERS, call.arguments().size()).stream()
                .map(Handle.class::cast)
                .toList();
    }

    private static Type type(Handle field) {
        return Type.getType(field.getDesc());
    }

    private void load(GeneratorAdapter code, int argument, Handle field) {
        code.loadArg(argument);
        code.checkCast(self);
        code.getField(self, field.getName(), type(field));
    }

    private void loadObject(GeneratorAdapter code, int argument, Handle field) {
        load(code, argument, field);
        code.valueOf(type(field));
    }

    private void writeEquals(GeneratorAdapter code) {
        Label differ = code.newLabel();
        code.loadArg(1);
        code.instanceOf(self);
        code.ifZCmp(GeneratorAdapter.EQ, differ);
        for (Handle field : fields()) {
            loadObject(code, 0, field);
            loadObject(code, 1, field);
            code.invokeStatic(OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
            code.ifZCmp(GeneratorAdapter.EQ, differ);
        }
        code.push(true);
        code.returnValue();
        code.mark(differ);
        code.visitFrame(
                Opcodes.F_NEW, 2, new Object[] {self.getInternalName(), OBJECT.getInternalName()}, 0, new Object[0]);
        code.push(false);
    }

    private void writeHashCode(GeneratorAdapter code) {
        code.push(0);
        for (Handle field : fields()) {
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            loadObject(code, 0, field);
            code.invokeStatic(OBJECTS, new Method("hashCode", Type.INT_TYPE, new Type[] {OBJECT}));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private void writeToString(GeneratorAdapter code) {
        String name = self.getInternalName();
        Joining joining = new Joining(code);
        joining.text(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1));
        String before = "[";
        for (Handle field : fields()) {
            joining.text(before).text(field.getName()).text("=");
            joining.value(() -> load(code, 0, field), type(field));
            before = ", ";
        }
        joining.text(fields().isEmpty() ? "[]" : "]").end();
    }
}
