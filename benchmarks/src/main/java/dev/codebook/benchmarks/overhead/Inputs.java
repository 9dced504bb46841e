package dev.codebook.benchmarks.overhead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the processors get: a member is an entry, a property of a value class or record, a property that is
 * mapped, a message with an exception. Classes have ten properties each.
 */
final class Inputs {

    /** What lets an entry have an exception with parameters. */
    static final String EXCEPTION = "    exception: true\n    message: Order {order} was refused in step {step:int}\n";

    private static final int PROPERTIES = 10;

    private Inputs() {}

    static Map<String, String> shipped(String catalog) {
        return Map.of("app/package-info.java", "@dev.codebook.CodeCatalog(\"%s\")\npackage app;\n".formatted(catalog));
    }

    /** A shipped catalog with an entry of the consumer's. */
    static Map<String, String> extended(String catalog) {
        return Map.of("app/package-info.java", """
                @dev.codebook.CodeCatalog(yaml = \"""
                        catalog: acme
                        extends: %s
                        entries:
                          ACME_DECLINED: { code: 550 5.9.1, title: Acme declined, description: The gateway of Acme refused it. }
                        \""")
                package app;
                """.formatted(catalog));
    }

    static Map<String, String> catalog(int members, String more) {
        String entries = lines(members, i -> """
                          CODE_%d:
                            code: %d
                            title: The order %d was not accepted
                            description: The warehouse does not take an order of this kind, number %d.
                            retry: %s
                        %s""".formatted(i, 1000 + i, i, i, i % 3 == 0 ? "RETRY" : "GIVE_UP", more));
        String yaml = """
                catalog: bench
                syntax: number
                title: Codes
                attributes:
                  retry:
                    description: Whether to try again.
                    values:
                      RETRY: Try again.
                      GIVE_UP: Do not try again.
                      UNDECIDED: Nobody knows.
                entries:
                  UNKNOWN:
                    code: "*"
                    title: Unknown
                    retry: UNDECIDED
                """ + entries;
        return Map.of(
                "app/package-info.java",
                "@dev.codebook.CodeCatalog(\"bench\")\npackage app;\n",
                "META-INF/codebook/bench.yaml",
                yaml);
    }

    static Map<String, String> autoValue(int members) {
        return classes(members, i ->
                """
                        package app;
                        @com.google.auto.value.AutoValue
                        abstract class Value%d {
                        %s}
                        """.formatted(i, lines(PROPERTIES, p -> "    abstract String property%d();\n".formatted(p))));
    }

    static Map<String, String> immutables(int members) {
        return classes(members, i ->
                """
                        package app;
                        @org.immutables.value.Value.Immutable
                        interface Value%d {
                        %s}
                        """.formatted(i, lines(PROPERTIES, p -> "    String property%d();\n".formatted(p))));
    }

    static Map<String, String> records(int members) {
        return classes(members, i -> """
                        package app;
                        @io.soabase.recordbuilder.core.RecordBuilder
                        record Value%d(%s) {}
                        """.formatted(
                        i,
                        IntStream.range(0, PROPERTIES)
                                .mapToObj(p -> "String property" + p)
                                .collect(Collectors.joining(", "))));
    }

    static Map<String, String> mappers(int members) {
        return classes(members, i -> """
                        package app;
                        @org.mapstruct.Mapper
                        interface Value%d {
                            class From {
                        %s    }
                            class To {
                        %s    }
                            To to(From from);
                        }
                        """.formatted(
                i,
                lines(PROPERTIES, p -> "        public String getProperty%1$d() { return \"%1$d\"; }%n".formatted(p)),
                lines(PROPERTIES, p -> "        public void setProperty%1$d(String value) {}%n".formatted(p))));
    }

    static Map<String, String> messages(int members) {
        String methods = lines(members, i -> """
                            @Message(id = %d, value = "Order %%s was refused in step %%d, number %d")
                            IllegalStateException code%d(String order, int step);
                        """.formatted(1000 + i, i, i));
        return Map.of("app/Messages.java", """
                package app;
                import org.jboss.logging.annotations.Message;
                import org.jboss.logging.annotations.MessageBundle;
                @MessageBundle(projectCode = "BENCH")
                interface Messages {
                %s}
                """.formatted(methods));
    }

    private static Map<String, String> classes(int members, IntFunction<String> text) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < members / PROPERTIES; i++) {
            files.put("app/Value" + i + ".java", text.apply(i));
        }
        return files;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
