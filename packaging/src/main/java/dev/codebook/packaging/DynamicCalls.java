package dev.codebook.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Replaces the dynamic calls of a jar by ordinary ones: lambdas and method references get classes, one for all of a top-level class and
 * what is nested in it; joined strings and the methods of records get static methods beside them.
 *
 * <p>For each such call, as javac compiles them, the virtual machine makes a class when it first meets it, by code that is interpreted
 * in a process as short as a compilation. Argument: the jar, which is replaced.
 */
public final class DynamicCalls {

    private static final String CLASS = ".class";

    private DynamicCalls() {}

    /** Replaces a jar. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("name the jar, and nothing else");
        }
        Jar jar = Jar.read(Path.of(args[0]));
        Map<String, Nest> nests = new LinkedHashMap<>();
        jar.contents().forEach((name, content) -> {
            if (name.endsWith(CLASS) && Nest.isKnownTo(content)) {
                String host = Nest.hostOf(content);
                nests.computeIfAbsent(host, Nest::new).add(content);
            }
        });
        nests.forEach((host, nest) ->
                nest.rewritten().forEach((name, content) -> jar.put(name + CLASS, host + CLASS, content)));
        jar.write();
    }
}
