package dev.codebook.packaging;

import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Joins strings by a builder, after the recipe that {@link java.lang.invoke.StringConcatFactory#makeConcatWithConstants} describes. */
final class Concatenation implements OwnMethod {

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
        Joining joining = new Joining(code);
        int argument = 0;
        int constant = 0;
        for (char c : ((String) call.arguments().get(0)).toCharArray()) {
            if (c == ARGUMENT) {
                int loaded = argument++;
                joining.value(() -> code.loadArg(loaded), method.getArgumentTypes()[loaded]);
            } else if (c == CONSTANT) {
                joining.text(call.arguments().get(++constant));
            } else {
                joining.text(c);
            }
        }
        joining.end();
    }
}
