package dev.codebook.packaging;

import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** A static method that a class gets for one of its dynamic calls. */
interface OwnMethod {

    Method method();

    /** Writes all of its body but the last instruction, which returns the value. */
    void write(GeneratorAdapter code);
}
