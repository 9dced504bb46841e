package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor's jar alone, handed to javac by hand. */
class PackagedProcessorTest {

    @TempDir
    Path directory;

    @Test
    void compilesAndRunsAConsumerThatUsesEveryKindOfMember() throws Exception {
        copyConsumer();
        javac("-processorpath", processor(), "-cp", runtimePath());
        assertTrue(
                run("-cp", directory.resolve("classes") + File.pathSeparator + runtimePath(), "com.acme.mail.Consumer")
                        .startsWith("unknown no "));
    }

    @Test
    void compilesAndRunsAConsumerInANamedModule() throws Exception {
        copyConsumer();
        Files.writeString(directory.resolve("src/module-info.java"), """
                module com.acme.mail {
                    requires static dev.codebook.annotations;
                    requires transitive dev.codebook.catalog;
                    exports com.acme.mail;
                }
                """);
        javac("-processorpath", processor(), "-p", runtimePath(), "-cp", directory.toString());
        String modulePath = directory.resolve("classes") + File.pathSeparator + Artifact.CATALOG.jar();
        assertTrue(run("-p", modulePath, "-m", "com.acme.mail/com.acme.mail.Consumer")
                .startsWith("unknown no "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "grpc", "sqlstate"})
    void compilesAShippedCatalogThatIsNotAboutMailWithoutAnyLibrary(String catalog) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("src/com/acme/codes"));
        Files.writeString(
                sources.resolve("package-info.java"),
                "@dev.codebook.CodeCatalog(\"" + catalog + "\")\npackage com.acme.codes;\n");
        javac("-processorpath", processor(), "-cp", Artifact.ANNOTATIONS.jar().toString());
        try (Stream<Path> classes = Files.list(directory.resolve("classes/com/acme/codes"))) {
            assertTrue(classes.anyMatch(file -> file.toString().endsWith("Diagnosis.class")));
        }
    }

    /** Such classes are made by code that is interpreted in a process as short as a compilation. */
    @Test
    void makesNoClassesWhileItRuns() throws Exception {
        copyConsumer();
        Files.writeString(
                directory.resolve("src/com/acme/mail/package-info.java"),
                "@dev.codebook.CodeCatalog(value = \"smtp\", checked = false) package com.acme.mail;\n"); // not copied
        Path log = directory.resolve("classes.log");
        javac("-J-Xlog:class+load:file=" + log, "-processorpath", processor(), "-cp", runtimePath());
        List<String> ours = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" dev.codebook.processor."))
                .toList();
        assertTrue(ours.stream().anyMatch(line -> line.contains("SmtpMembers$Lambdas ")));
        assertEquals(
                List.of(),
                ours.stream().filter(line -> line.contains("$$Lambda")).toList());
    }

    @Test
    void findsTheCatalogOfACompanyInAJarOnTheProcessorPath() throws Exception {
        Path shared = catalogJar("META-INF/codebook/acme.yaml");
        consumerOf("acme");
        javac("-processorpath", processor() + File.pathSeparator + shared, "-cp", runtimePath());
        assertTrue(Files.exists(directory.resolve("classes/com/acme/shop/AcmeCode.class")));
    }

    @Test
    void findsTheCatalogOfACompanyInAPackageOfAJarOnTheClassPath() throws Exception {
        Path shared = catalogJar("com/acme/codes/acme.yaml");
        consumerOf("/com/acme/codes/acme.yaml");
        javac("-processorpath", processor(), "-cp", runtimePath() + File.pathSeparator + shared);
        assertTrue(Files.exists(directory.resolve("classes/com/acme/shop/AcmeCode.class")));
    }

    @Test
    void findsTheCatalogOfACompanyInANamedModule() throws Exception {
        Path shared = catalogJar("META-INF/codebook/acme.yaml");
        consumerOf("acme");
        moduleOf("");
        javac(
                "-processorpath",
                processor() + File.pathSeparator + shared,
                "-p",
                runtimePath(),
                "-cp",
                directory.toString());
        assertTrue(Files.exists(directory.resolve("classes/com/acme/shop/AcmeCode.class")));
    }

    @Test
    void findsTheCatalogOfACompanyInAPackageOfANamedModule() throws Exception {
        Path shared = catalogJar("com/acme/codes/acme.yaml");
        consumerOf("/com/acme/codes/acme.yaml");
        moduleOf("requires static acme.codes;");
        javac(
                "-processorpath",
                processor(),
                "-p",
                runtimePath() + File.pathSeparator + shared,
                "-cp",
                directory.toString());
        assertTrue(Files.exists(directory.resolve("classes/com/acme/shop/AcmeCode.class")));
    }

    private void consumerOf(String catalog) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/com/acme/shop"));
        Files.writeString(
                sources.resolve("package-info.java"),
                "@dev.codebook.CodeCatalog(\"" + catalog + "\")\npackage com.acme.shop;\n");
    }

    private void moduleOf(String requires) throws IOException {
        Files.writeString(
                directory.resolve("src/module-info.java"),
                "@SuppressWarnings(\"requires-automatic\") module com.acme.shop { requires static dev.codebook.annotations; "
                        + requires + " }\n");
    }

    /** A jar with a catalog and nothing else, but for the name of its module. */
    private Path catalogJar(String path) throws IOException {
        Path jar = directory.resolve("acme-codes.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "acme.codes");
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            output.putNextEntry(new JarEntry(path));
            output.write("""
                    catalog: acme
                    syntax: text
                    entries:
                      ANYTHING: { code: "*", title: Anything }
                    """.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private void copyConsumer() throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/com/acme/mail"));
        for (String name : List.of("package-info.java", "Consumer.java")) {
            Files.copy(getClass().getResourceAsStream("/consumer/" + name), sources.resolve(name));
        }
    }

    private static String runtimePath() {
        return Artifact.ANNOTATIONS.jar() + File.pathSeparator + Artifact.CATALOG.jar();
    }

    private static String processor() {
        return Artifact.PROCESSOR.jar().toString();
    }

    private void javac(String... paths) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(paths));
        arguments.addAll(List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-encoding", "US-ASCII"));
        arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
        try (var sources = Files.walk(directory.resolve("src"))) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        Jdk.running().run("javac", arguments);
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("550 5.1.1 no such user");
        return Jdk.running().run("java", all);
    }
}
