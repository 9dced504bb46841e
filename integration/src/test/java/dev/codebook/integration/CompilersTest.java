package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor's jar under every compiler that is here, on the command line and through {@code javax.tools}. */
class CompilersTest {

    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path folder;

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @BeforeEach
    void writeAConsumer() throws IOException {
        write("com/acme/orders/orders.yaml", """
                catalog: orders
                syntax: number
                entries:
                  UNKNOWN: { code: "*", title: Unknown fault }
                  SOLD_OUT: { code: 410, title: Sold out, exception: true }
                """);
        write("com/acme/orders/package-info.java", """
                /** A consumer. */
                @dev.codebook.CodeCatalog("orders.yaml")
                package com.acme.orders;
                """);
        write("com/acme/orders/Main.java", """
                package com.acme.orders;

                /** Uses what is generated in the same compilation. */
                public final class Main {

                    private Main() {}

                    /**
                     * Prints an entry.
                     *
                     * @param arguments none
                     */
                    public static void main(String[] arguments) {
                        switch (OrdersCode.diagnose(410).code()) {
                            case SOLD_OUT -> System.out.print(OrdersCode.SOLD_OUT.title());
                            default -> System.out.print("?");
                        }
                    }
                }
                """);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacForTheOldestRelease(Jdk jdk) throws Exception {
        javac(jdk, processorPath(), STRICT, List.of("--release", "17"));
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacForItsOwnRelease(Jdk jdk) throws Exception {
        javac(jdk, processorPath(), STRICT, List.of("--release", String.valueOf(jdk.feature())));
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacThatIsToldToRunWhatIsOnTheClassPath(Jdk jdk) throws Exception {
        javac(jdk, classPath(Artifact.PROCESSOR), STRICT, List.of("-proc:full"));
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacThatFindsSourcesByItself(Jdk jdk) throws Exception {
        Path main = folder.resolve("src/com/acme/orders/Main.java");
        Path info = folder.resolve("src/com/acme/orders/package-info.java");
        List<String> arguments = arguments(
                processorPath(),
                STRICT,
                List.of("-sourcepath", folder.resolve("src").toString(), "-implicit:class"));
        jdk.run("javac", with(arguments, List.of(main.toString(), info.toString())));
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacOfANamedModule(Jdk jdk) throws Exception {
        write("module-info.java", """
                /** A consumer. */
                module com.acme.orders {
                    requires static dev.codebook.annotations;
                }
                """);
        List<String> modulePath = List.of(
                "-processorpath",
                Artifact.PROCESSOR.jar().toString(),
                "-p",
                Artifact.ANNOTATIONS.jar().toString(),
                "-sourcepath",
                folder.resolve("src").toString());
        javac(jdk, modulePath, STRICT, List.of());
        assertRuns(jdk);
    }

    /** The processor as a module, on the path that is for processors only. */
    @ParameterizedTest
    @MethodSource("jdks")
    void javacWithTheProcessorAsAModule(Jdk jdk) throws Exception {
        List<String> paths = List.of(
                "--processor-module-path",
                Artifact.PROCESSOR.jar().toString(),
                "-cp",
                Artifact.ANNOTATIONS.jar().toString());
        javac(jdk, paths, STRICT, List.of());
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacThroughJavaxTools(Jdk jdk) throws Exception {
        Path tool = Path.of("src/test/resources/tools/Compile.java");
        jdk.run("java", with(List.of(tool.toString()), with(arguments(processorPath(), STRICT), sources())));
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theCompilerOfEclipse(Jdk jdk) throws Exception {
        jdk.run(
                "java",
                with(ecj(), with(arguments(eclipsePath(), List.of("--release", "17", "-failOnWarning")), sources())));
        assertRuns(jdk);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theCompilerOfEclipseForTheNewestRelease(Jdk jdk) throws Exception {
        List<String> options = List.of("--release", String.valueOf(jdk.feature()), "-failOnWarning");
        jdk.run("java", with(ecj(), with(arguments(eclipsePath(), options), sources())));
        assertRuns(jdk);
    }

    /** Its enums are in files of their own, below an interface that they make sealed. */
    @ParameterizedTest
    @MethodSource("jdks")
    void theCompilerOfEclipseForACatalogInGroups(Jdk jdk) throws Exception {
        write("com/acme/orders/orders.yaml", """
                catalog: orders
                syntax: number
                groups: area
                attributes:
                  area: { values: { STOCK: What is there., REST: All else. } }
                entries:
                  UNKNOWN: { code: "*", title: Unknown fault, area: REST }
                  SOLD_OUT: { code: 410, title: Sold out, exception: true, area: STOCK }
                """);
        write("com/acme/orders/Main.java", """
                package com.acme.orders;

                /** Switches over the constants of a group. */
                public final class Main {

                    private Main() {}

                    /**
                     * Prints an entry.
                     *
                     * @param arguments none
                     */
                    public static void main(String[] arguments) {
                        if (OrdersCode.diagnose(410).code() instanceof OrdersCode.Stock stock) {
                            System.out.print(switch (stock) {
                                case SOLD_OUT -> stock.title();
                            });
                        }
                    }
                }
                """);
        theCompilerOfEclipse(jdk);
    }

    /** From JDK 23 on, javac runs no processor that it was not told of, and does not say so. */
    @ParameterizedTest
    @MethodSource("jdks")
    void javacThatIsNotToldToRunWhatIsOnTheClassPath(Jdk jdk) throws Exception {
        Files.delete(folder.resolve("src/com/acme/orders/Main.java"));
        javac(jdk, classPath(Artifact.PROCESSOR), List.of(), List.of());
        boolean isGenerated = Files.exists(folder.resolve("classes/com/acme/orders/OrdersCode.class"));
        assertEquals(jdk.feature() < 23, isGenerated);
    }

    private void javac(Jdk jdk, List<String> paths, List<String> lint, List<String> options) throws Exception {
        jdk.run("javac", with(arguments(paths, lint, options), sources()));
    }

    @SafeVarargs
    private List<String> arguments(List<String>... options) throws IOException {
        Path generated = Files.createDirectories(folder.resolve("generated")); // else Eclipse's compiler takes this one
        List<String> arguments =
                new ArrayList<>(List.of("-d", folder.resolve("classes").toString(), "-s", generated.toString()));
        for (List<String> some : options) {
            arguments.addAll(some);
        }
        return arguments;
    }

    private static List<String> processorPath() {
        return List.of(
                "-processorpath",
                Artifact.PROCESSOR.jar().toString(),
                "-cp",
                Artifact.ANNOTATIONS.jar().toString());
    }

    private static List<String> classPath(Artifact processor) {
        return List.of("-cp", Artifact.ANNOTATIONS.jar() + File.pathSeparator + processor.jar());
    }

    /** It runs no processor, and does not say so, if the class path comes second. */
    private List<String> eclipsePath() {
        return List.of(
                "-cp",
                Artifact.ANNOTATIONS.jar().toString(),
                "-processorpath",
                Artifact.PROCESSOR.jar().toString(),
                "-sourcepath",
                folder.resolve("src").toString());
    }

    private static List<String> ecj() throws Exception {
        Path jar = Path.of(BatchCompiler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return List.of("-jar", jar.toString());
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("src").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void assertRuns(Jdk jdk) throws Exception {
        assertEquals(
                "Sold out",
                jdk.run("java", List.of("-cp", folder.resolve("classes").toString(), "com.acme.orders.Main")));
    }
}
