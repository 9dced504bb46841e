package dev.codebook.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** A top-level class with the classes nested in it, which see each other's private members (JVMS 4.7.28, 4.7.29). */
final class Nest {

    private static final String SUFFIX = "$Lambdas";

    private final String host;
    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private final List<Lambda> lambdas = new ArrayList<>();

    Nest(String host) {
        this.host = host;
    }

    /** Whether a class is new enough to be in a nest. */
    static boolean isKnownTo(byte[] content) {
        int majorVersion = (content[6] & 0xFF) << Byte.SIZE | content[7] & 0xFF;
        return majorVersion >= Opcodes.V11;
    }

    /** The internal name of the host of a class, which is the class itself if it names none. */
    static String hostOf(byte[] content) {
        ClassReader reader = new ClassReader(content);
        String[] host = {reader.getClassName()};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitNestHost(String name) {
                        host[0] = name;
                    }
                },
                ClassReader.SKIP_CODE);
        return host[0];
    }

    void add(byte[] content) {
        members.put(new ClassReader(content).getClassName(), content);
    }

    /**
     * Its classes that had dynamic calls, its host, and the class that takes the lambdas, by internal names. The host comes last, since
     * it names that class if any of them has a lambda.
     */
    Map<String, byte[]> rewritten() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        members.keySet().stream().filter(name -> !name.equals(host)).forEach(name -> rewrite(name, classes));
        rewrite(host, classes);
        if (!lambdas.isEmpty()) {
            classes.put(holder(), LambdaHolder.write(holder(), host, lambdas));
        }
        return classes;
    }

    private void rewrite(String name, Map<String, byte[]> classes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Calls calls = new Calls(writer);
        new ClassReader(members.get(name)).accept(calls, 0);
        if (calls.isChanged) {
            classes.put(name, writer.toByteArray());
        }
    }

    private String holder() {
        return host + SUFFIX;
    }

    /** Lets a class call the factories of its lambdas, and methods of its own for what else it calls. */
    private final class Calls extends ClassVisitor {

        private final List<OwnMethod> own = new ArrayList<>();
        private Type self;
        private boolean isInterface;
        private boolean isChanged;

        Calls(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            self = Type.getObjectType(name);
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(
                        String method, String descriptor, Handle bootstrap, Object... arguments) {
                    DynamicCall call = new DynamicCall(new Method(method, descriptor), bootstrap, List.of(arguments));
                    if (call.isLambda()) {
                        Lambda lambda = Lambda.of(lambdas.size(), call);
                        lambdas.add(lambda);
                        replaceBy(holder(), lambda.factory(), false);
                    } else if (call.isConcatenation()) {
                        add(new Concatenation(own.size(), call));
                    } else if (call.isOfRecord()) {
                        add(new RecordMethod(self, call));
                    } else {
                        super.visitInvokeDynamicInsn(method, descriptor, bootstrap, arguments);
                    }
                }

                private void add(OwnMethod method) {
                    own.add(method);
                    replaceBy(self.getInternalName(), method.method(), isInterface);
                }

                private void replaceBy(String owner, Method method, boolean isOfInterface) {
                    isChanged = true;
                    visitMethodInsn(
                            Opcodes.INVOKESTATIC, owner, method.getName(), method.getDescriptor(), isOfInterface);
                }
            };
        }

        @Override
        public void visitEnd() {
            if (self.getInternalName().equals(host) && !lambdas.isEmpty()) {
                isChanged = true;
                visitNestMember(holder());
            }
            for (OwnMethod method : own) {
                int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
                Method name = method.method();
                GeneratorAdapter code = new GeneratorAdapter(
                        access, name, super.visitMethod(access, name.getName(), name.getDescriptor(), null, null));
                method.write(code);
                code.returnValue();
                code.endMethod();
            }
            super.visitEnd();
        }
    }
}
