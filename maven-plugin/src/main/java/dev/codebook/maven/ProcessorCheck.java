package dev.codebook.maven;

import java.util.Optional;
import java.util.Set;

/**
 * Tells where javac will run no processor of Codebook: javac itself says nothing, and then that it cannot find the generated types.
 *
 * @param settings those of the maven-compiler-plugin
 * @param proc what that plugin is told on the command line or by a property; empty if nothing
 * @param path the artifactIds of the processor path, with those of what its elements depend on
 * @param dependencies the artifactIds of what the project depends on
 * @param jdk the one that runs the build
 */
record ProcessorCheck(
        CompilerSettings settings, Optional<String> proc, Set<String> path, Set<String> dependencies, int jdk) {

    static final String PROCESSOR = "codebook-processor";

    private static final String ANNOTATIONS = "codebook-annotations";

    private static final int IGNORING_JDK = 23;

    private static final String IGNORED =
            PROCESSOR + " is on the class path, where javac ignores it from JDK " + IGNORING_JDK
                    + " on: put it into annotationProcessorPaths of the maven-compiler-plugin, or write <proc>full</proc> there";

    private static final String UNKNOWN_PATH =
            "the maven-compiler-plugin %s takes no notice of annotationProcessorPaths: give it a <version> from 3.5 on, best the latest";

    private static final String MISSING = PROCESSOR
            + " is nowhere in this project, so that no types are generated: put it into annotationProcessorPaths of the maven-compiler-plugin";

    private static final String NOT_IN_PATH = PROCESSOR
            + " is not in annotationProcessorPaths of the maven-compiler-plugin, and javac looks nowhere else where they are given,"
            + " so that no types are generated: put it there, beside the others";

    private static final String OFF =
            "the maven-compiler-plugin lets javac run no processors, so that no types are generated: remove <proc>none</proc>, or -proc:none";

    /** Why the build must stop, if it must. */
    Optional<String> failure() {
        if (settings.ignoresProcessorPath()) {
            return Optional.of(UNKNOWN_PATH.formatted(settings.version()));
        }
        return !isAskedFor() && dependencies.contains(PROCESSOR) && jdk >= IGNORING_JDK
                ? Optional.of(IGNORED)
                : Optional.empty();
    }

    /** What is hardly meant. Not all modules that a parent gives this plugin to have catalogs. */
    Optional<String> warning() {
        if (!dependencies.contains(ANNOTATIONS) || settings.isProcessorElsewhere()) {
            return Optional.empty();
        }
        if (settings.runsNoProcessor(proc)) {
            return Optional.of(OFF);
        }
        if (!settings.processors().isEmpty()) {
            return path.contains(PROCESSOR) ? Optional.empty() : Optional.of(NOT_IN_PATH);
        }
        return isAskedFor() || dependencies.contains(PROCESSOR) ? Optional.empty() : Optional.of(MISSING);
    }

    private boolean isAskedFor() {
        return proc.isPresent() || settings.asksForProcessors();
    }
}
