package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of shipped catalogs that lie in the processor's jar: when they are copied, and that they are what would be generated. */
class ShippedTypesTest {

    private static final String MARK = "// copied\n";

    /** A copy of the processor's jar that shows whether types were copied from it. */
    private static Path marking;

    @TempDir
    Path directory;

    @BeforeAll
    static void mark(@TempDir Path jars) throws IOException {
        marking = Files.copy(Artifact.PROCESSOR.jar(), jars.resolve("marking.jar"));
        try (FileSystem jar = FileSystems.newFileSystem(marking);
                Stream<Path> files = Files.walk(jar.getPath("META-INF/codebook/types"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith("Codes.java")).toList()) {
                Files.writeString(file, MARK + Files.readString(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http", "smtp", "smtp-providers", "sqlstate"})
    void areWhatGeneratingGives(String catalog) throws Exception {
        assertCopiesAreRight(
                packageOf("com.acme.codes", "\"" + catalog + "\""),
                packageOf("com.acme.codes", "value = \"" + catalog + "\", checked = false"));
    }

    @Test
    void areWhatGeneratingGivesInThePackageWithoutAName() throws Exception {
        assertCopiesAreRight(
                Map.of("Anchor.java", "@dev.codebook.CodeCatalog(\"grpc\") class Anchor {}\n"),
                Map.of(
                        "Anchor.java",
                        "@dev.codebook.CodeCatalog(value = \"grpc\", checked = false) class Anchor {}\n"));
    }

    /** What is written out, even a default, is never copied. */
    private void assertCopiesAreRight(Map<String, String> plain, Map<String, String> writtenOut) throws Exception {
        Map<String, String> copied = compile(plain);
        Map<String, String> generated = compile(writtenOut);
        assertTrue(isMarked(copied));
        assertFalse(isMarked(generated));
        copied.replaceAll((path, text) -> text.replace(MARK, ""));
        assertEquals(generated, copied);
    }

    /** Their imports would be needless there. */
    @Test
    void areGeneratedInAPackageOfTheirImports() throws Exception {
        assertFalse(isMarked(compile(packageOf("dev.codebook.smtp", "\"smtp\""))));
        assertFalse(isMarked(compile(packageOf("dev.codebook", "\"http\""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checked = true",
                "stackTraces = false",
                "implementing = java.io.Serializable.class",
                "exceptionBase = IllegalStateException.class",
                "reference = dev.codebook.Reference.JSON",
                "suppress = \"unused-attribute\""
            })
    void areGeneratedWhereTheAnnotationAsksForMore(String more) throws Exception {
        assertFalse(isMarked(compile(packageOf("com.acme.codes", "value = \"http\", " + more))));
    }

    /** It need not read {@code java.compiler}, which has the annotation of generated types. */
    @Test
    void areGeneratedForAModuleThatDoesNotSeeTheirAnnotation() throws Exception {
        Map<String, String> module = new TreeMap<>(packageOf("com.acme.codes", "\"http\""));
        module.put("module-info.java", "module com.acme { requires static dev.codebook.annotations; }\n");
        Map<String, String> generated = compile(module);
        assertFalse(generated.toString().contains("javax.annotation.processing.Generated"));
        assertFalse(isMarked(generated));
    }

    /** The user's own is found before ours; also one that the catalog extends. */
    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtp-providers"})
    void areGeneratedWhereTheUserHasACatalogOfThisName(String catalog) throws Exception {
        Map<String, String> sources = new TreeMap<>(packageOf("com.acme.codes", "\"" + catalog + "\""));
        sources.put("META-INF/codebook/smtp.yaml", shipped("smtp").replace("title: Mailbox", "title: Our mailbox"));
        Map<String, String> generated = compile(sources);
        assertFalse(isMarked(generated));
        assertTrue(generated.get("com/acme/codes/SmtpCode.java").contains("Our mailbox"));
    }

    /** Beside a file there may be constants that must not go. */
    @Test
    void areGeneratedFromAFileEvenIfItIsTheSame() throws Exception {
        Map<String, String> sources = new TreeMap<>(packageOf("com.acme.codes", "\"http\""));
        sources.put("META-INF/codebook/http.yaml", shipped("http"));
        assertFalse(isMarked(compile(sources)));
    }

    @Test
    void areNotWrittenOverAnother() throws Exception {
        Map<String, String> sources = new TreeMap<>(packageOf("com.acme.codes", "\"http\""));
        sources.put("com/acme/codes/HttpCodes.java", "package com.acme.codes; class HttpCodes {}\n");
        AssertionError failure = assertThrows(AssertionError.class, () -> compile(sources));
        assertTrue(failure.getMessage().contains("the package already has a type HttpCodes"), failure::getMessage);
    }

    private static Map<String, String> packageOf(String name, String members) {
        return Map.of(
                name.replace('.', '/') + "/package-info.java",
                "@dev.codebook.CodeCatalog(" + members + ")\npackage " + name + ";\n");
    }

    private static boolean isMarked(Map<String, String> generated) {
        return generated.values().stream().anyMatch(text -> text.contains(MARK));
    }

    /** The sources that are generated, by their paths; in a process of its own, whose class path has no other processor. */
    private Map<String, String> compile(Map<String, String> sources) throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(directory, "run");
        Path root = Files.createDirectories(run.resolve("src"));
        Path generated = Files.createDirectories(run.resolve("generated"));
        String libraries = Artifact.ANNOTATIONS.jar() + File.pathSeparator + Artifact.CATALOG.jar();
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-proc:only", "-processorpath", marking.toString()));
        arguments.addAll(List.of(sources.containsKey("module-info.java") ? "-p" : "-cp", libraries));
        arguments.addAll(List.of("-sourcepath", root.toString(), "-s", generated.toString()));
        arguments.addAll(List.of("-d", run.resolve("classes").toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = root.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            if (source.getKey().endsWith(".java")) {
                arguments.add(file.toString());
            }
        }
        assertEquals("", Jdk.running().run("javac", arguments));
        return read(generated);
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static String shipped(String catalog) throws IOException {
        try (InputStream file = ShippedTypesTest.class.getResourceAsStream("/META-INF/codebook/" + catalog + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
