package dev.codebook.packaging;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.commons.Method;

/** An {@code invokedynamic}, as the class file tells it (JVMS 4.7.23, 6.5). */
record DynamicCall(Method method, Handle bootstrap, List<Object> arguments) {

    /** Whether it makes a lambda that is not serializable and has no second interface. */
    boolean isLambda() {
        return isBy("java/lang/invoke/LambdaMetafactory", "metafactory");
    }

    boolean isConcatenation() {
        return isBy("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants");
    }

    /** Whether it is the body of {@code equals}, {@code hashCode} or {@code toString} of a record. */
    boolean isOfRecord() {
        return isBy("java/lang/runtime/ObjectMethods", "bootstrap");
    }

    private boolean isBy(String owner, String name) {
        return bootstrap.getOwner().equals(owner) && bootstrap.getName().equals(name);
    }
}
