package dev.codebook.benchmarks.overhead;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A processor with its input.
 *
 * @param name of the processor
 * @param processor the jars on the processor path
 * @param library the jars on the class path
 * @param input for a number of members the files that are compiled, by their paths
 */
record Contender(String name, List<String> processor, List<String> library, IntFunction<Map<String, String>> input) {

    /** The processors that are compared on inputs of the same number of members. */
    static List<Contender> all() {
        List<String> immutables = List.of("value");
        return List.of(
                codebook("Codebook, codes", members -> Inputs.catalog(members, "")),
                codebook("Codebook, codes and exceptions", members -> Inputs.catalog(members, Inputs.EXCEPTION)),
                new Contender("AutoValue", List.of("auto-value"), List.of("auto-value-annotations"), Inputs::autoValue),
                new Contender("Immutables", immutables, immutables, Inputs::immutables),
                new Contender("MapStruct", List.of("mapstruct-processor"), List.of("mapstruct"), Inputs::mappers),
                new Contender(
                        "RecordBuilder",
                        List.of("record-builder-processor", "record-builder-core", "javapoet"),
                        List.of("record-builder-core"),
                        Inputs::records),
                new Contender(
                        "JBoss Logging Tools",
                        List.of("jboss-logging-processor", "jboss-logging-annotations", "jboss-logging", "jdeparser"),
                        List.of("jboss-logging-annotations", "jboss-logging"),
                        Inputs::messages));
    }

    /** The processor with a catalog that it ships. */
    static Contender shipped(String catalog) {
        return codebook("Codebook, `" + catalog + "`", members -> Inputs.shipped(catalog));
    }

    /** The same, extended by the consumer. */
    static Contender extended(String catalog) {
        return codebook("Codebook, `" + catalog + "` extended", members -> Inputs.extended(catalog));
    }

    private static Contender codebook(String name, IntFunction<Map<String, String>> input) {
        return new Contender(
                name, List.of("codebook-processor"), List.of("codebook-annotations", "codebook-catalog"), input);
    }
}
