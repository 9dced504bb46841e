package dev.codebook.integration.builds;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.Artifact;
import dev.codebook.integration.Jdk;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The set-ups that users of Maven have, in one build, on every JDK that is here. */
class SetUpsIT {

    /** By project, types that are generated into the classes of it. */
    private static final Map<String, List<String>> GENERATED = Map.of(
            "processor-path", List.of("orders/OrdersCode", "parts/PartsCode", "mail/SmtpCode"),
            "class-path", List.of("orders/OrdersCode"),
            "family/child", List.of("orders/OrdersCode"),
            "other-module", List.of("closed/AcmeCode", "parts/PartsCode"),
            "named-module", List.of("orders/OrdersCode", "mail/SmtpCode"),
            "coexistence", List.of("orders/OrdersCode", "orders/OrderMapperImpl"),
            "kotlin", List.of("orders/OrdersCode", "orders/Orders"));

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void allCompileAndTheirTestsPass(Jdk jdk, @TempDir Path folder) throws Exception {
        Maven maven = new Maven(folder, jdk.home());
        Stream.of("parent", "matrix", "acme-codes", "test-sources", "family")
                .forEach(project -> maven.copy(project, project));
        GENERATED.keySet().stream()
                .filter(project -> !project.contains("/"))
                .forEach(project -> maven.copy(project, project));

        String log = maven.build("matrix", "test", "--fail-at-end");

        assertAll(GENERATED.keySet().stream().map(project -> () -> assertGenerated(folder.resolve(project), project)));
        assertTrue(log.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"), "test-sources\n" + log);
        assertTrue(log.contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0"), "coexistence\n" + log);
        assertEquals(
                "NEVER SOLD_OUT BOLT\n",
                jdk.run(
                        "java",
                        List.of(
                                "-cp",
                                folder.resolve("processor-path/target/classes")
                                        + File.pathSeparator
                                        + Artifact.CATALOG.jar(),
                                "com.acme.mail.Mail",
                                "550 5.1.1 no such user")));
    }

    /** From JDK 23 on, javac runs no processor that it was not told of; our plugin says so. */
    @ParameterizedTest
    @MethodSource("jdks")
    void aProcessorThatJavacIgnoresIsTold(Jdk jdk, @TempDir Path folder) {
        Maven maven = new Maven(folder, jdk.home());
        Stream.of("parent", "unasked").forEach(project -> maven.copy(project, project));
        if (jdk.feature() < 23) {
            maven.build("unasked", "compile");
            return;
        }
        String log = maven.fail("unasked", "compile");
        assertTrue(log.contains("codebook-processor is on the class path, where javac ignores it from JDK 23 on"), log);
        String repaired = maven.build("unasked", "compile", "-Dmaven.compiler.proc=full");
        assertFalse(repaired.contains("javac ignores it"), repaired);
    }

    private static void assertGenerated(Path folder, String project) {
        for (String type : GENERATED.get(project)) {
            Path file = folder.resolve("target/classes/com/acme/" + type + ".class");
            assertTrue(Files.exists(file), file.toString());
        }
    }
}
