package dev.codebook.packaging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;

/**
 * Writes the class of a nest's lambdas. It has their interfaces, a factory for each, and one method for each of the interfaces', which
 * tells by the number what to call:
 *
 * <pre>{@code
 * final class Entry$Lambdas implements Predicate, Function {
 *     private final int number;
 *     private final Object captured0;
 *
 *     static Predicate lambda0(String name) {
 *         return new Entry$Lambdas(0, name);
 *     }
 *
 *     public boolean test(Object argument) {
 *         return Entry.lambda$find$0((String) captured0, (Value) argument);
 *     }
 *     ...
 * }
 * }</pre>
 */
final class LambdaHolder {

    private static final Type OBJECT = Type.getType(Object.class);
    private static final String NUMBER = "number";

    private final Type self;
    private final List<Lambda> lambdas;
    private final int most;
    private final Method constructor;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

    private LambdaHolder(String name, List<Lambda> lambdas) {
        this.self = Type.getObjectType(name);
        this.lambdas = lambdas;
        this.most = lambdas.stream()
                .mapToInt(lambda -> lambda.captured().length)
                .max()
                .orElse(0);
        List<Type> parameters = new ArrayList<>(Collections.nCopies(most, OBJECT));
        parameters.add(0, Type.INT_TYPE);
        this.constructor = new Method("<init>", Type.VOID_TYPE, parameters.toArray(Type[]::new));
    }

    /** The class of some lambdas, with this internal name, in the nest of the host. */
    static byte[] write(String name, String host, List<Lambda> lambdas) {
        return new LambdaHolder(name, lambdas).write(host);
    }

    private byte[] write(String host) {
        String[] interfaces =
                lambdas.stream().map(Lambda::interfaceName).distinct().toArray(String[]::new);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V11, access, self.getInternalName(), null, OBJECT.getInternalName(), interfaces);
        writer.visitNestHost(host);
        writeFields();
        lambdas.forEach(this::writeFactory);
        Map<Method, List<Lambda>> byMethod = new LinkedHashMap<>();
        lambdas.forEach(lambda -> byMethod.computeIfAbsent(lambda.method(), method -> new ArrayList<>())
                .add(lambda));
        byMethod.forEach(this::writeMethod);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void writeFields() {
        GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor);
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        writeField(code, NUMBER, 0, Type.INT_TYPE);
        for (int i = 0; i < most; i++) {
            writeField(code, captured(i), i + 1, OBJECT);
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeField(GeneratorAdapter code, String name, int argument, Type type) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(access, name, type.getDescriptor(), null, null).visitEnd();
        code.loadThis();
        code.loadArg(argument);
        code.putField(self, name, type);
    }

    private static String captured(int index) {
        return "captured" + index;
    }

    private void writeFactory(Lambda lambda) {
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, lambda.factory());
        code.newInstance(self);
        code.dup();
        code.push(lambda.number());
        Type[] types = lambda.captured();
        for (int i = 0; i < most; i++) {
            if (i < types.length) {
                code.loadArg(i);
                code.valueOf(types[i]);
            } else {
                code.visitInsn(Opcodes.ACONST_NULL);
            }
        }
        code.invokeConstructor(self, constructor);
        code.returnValue();
        code.endMethod();
    }

    /** Writes the method that some lambdas have in common. The last of them needs no number: the others are told apart before it. */
    private void writeMethod(Method method, List<Lambda> some) {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, method);
        List<Lambda> numbered = some.subList(0, some.size() - 1);
        if (!numbered.isEmpty()) {
            code.loadThis();
            code.getField(self, NUMBER, Type.INT_TYPE);
        }
        Map<Integer, Lambda> byNumber = new LinkedHashMap<>();
        numbered.forEach(lambda -> byNumber.put(lambda.number(), lambda));
        code.tableSwitch(byNumber.keySet().stream().mapToInt(Integer::intValue).toArray(), new TableSwitchGenerator() {
            @Override
            public void generateCase(int number, Label end) {
                writeCall(code, byNumber.get(number));
            }

            @Override
            public void generateDefault() {
                writeCall(code, some.get(some.size() - 1));
            }
        });
        code.endMethod();
    }

    private void writeCall(GeneratorAdapter code, Lambda lambda) {
        if (lambda.isConstructor()) {
            code.newInstance(lambda.owner());
            code.dup();
        }
        List<Type> taken = lambda.taken();
        Type[] captured = lambda.captured();
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, captured(i), OBJECT);
            Conversion.convert(code, OBJECT, captured[i]);
        }
        Type[] erased = lambda.method().getArgumentTypes();
        Type[] called = lambda.called().getArgumentTypes();
        for (int i = 0; i < erased.length; i++) {
            code.loadArg(i);
            Conversion.convert(code, erased[i], called[i]);
            Conversion.convert(code, called[i], taken.get(captured.length + i));
        }
        lambda.call(code);
        Conversion.convert(code, lambda.returned(), lambda.method().getReturnType());
        code.returnValue();
    }

    private GeneratorAdapter method(int access, Method method) {
        return new GeneratorAdapter(
                access, method, writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
    }
}
