package dev.codebook.processor.check;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Which names Java lets us declare. Only ASCII letters, so that a name survives every encoding. */
final class JavaNames {

    /** Identifiers that cannot name a type. */
    private static final Set<String> NO_TYPES = Set.of("var", "yield", "record", "sealed", "permits");

    private JavaNames() {}

    static boolean isIdentifier(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80 && c != '$');
        return ascii && !name.equals("_") && SourceVersion.isIdentifier(name) && !isKeyword(name);
    }

    static boolean isType(String name) {
        return isIdentifier(name) && !NO_TYPES.contains(name);
    }

    static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name);
    }
}
