package dev.codebook.packaging;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda or a method reference, as {@link java.lang.invoke.LambdaMetafactory#metafactory} is told of it.
 *
 * @param number tells it from the others of its nest
 * @param factory takes what it captures, and returns it as its interface
 * @param method the interface's method, erased
 * @param called the types of that method where the interface's type arguments are known
 * @param target what the method calls
 */
record Lambda(int number, Method factory, Method method, Type called, Handle target) {

    static Lambda of(int number, DynamicCall call) {
        return new Lambda(
                number,
                new Method("lambda" + number, call.method().getDescriptor()),
                new Method(call.method().getName(), ((Type) call.arguments().get(0)).getDescriptor()),
                (Type) call.arguments().get(2),
                (Handle) call.arguments().get(1));
    }

    String interfaceName() {
        return factory.getReturnType().getInternalName();
    }

    Type[] captured() {
        return factory.getArgumentTypes();
    }

    /** The types that the target takes, its receiver among them. */
    List<Type> taken() {
        List<Type> types = new ArrayList<>();
        if (hasReceiver()) {
            types.add(Type.getObjectType(target.getOwner()));
        }
        types.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return types;
    }

    private boolean hasReceiver() {
        return target.getTag() != Opcodes.H_INVOKESTATIC && !isConstructor();
    }

    boolean isConstructor() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    Type owner() {
        return Type.getObjectType(target.getOwner());
    }

    Type returned() {
        return isConstructor() ? owner() : Type.getReturnType(target.getDesc());
    }

    /** Calls the target, whose receiver and arguments were loaded. A private method is called like others (JVMS 6.5, since 11). */
    void call(GeneratorAdapter code) {
        int opcode = switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }
}
