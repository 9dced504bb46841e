package dev.codebook.integration.scale;

import dev.codebook.integration.Artifact;
import dev.codebook.integration.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles a catalog as a consumer does, in a process of its own. */
record ScaleBuild(Path folder) {

    /** A main method that tells what the codes in its arguments mean. */
    private static final String CONSUMER = """
            package acme;
            public final class Main {
                private Main() {}
                public static void main(String[] codes) {
                    for (String code : codes) {
                        ScaleDiagnosis found = ScaleCode.diagnose(code);
                        System.out.println(found.code() + " " + found.retry() + " " + found.code().title()
                                + %s);
                    }
                }
            }
            """;

    private static final String SWITCH = "switch (found.code()) { case ENTRY_7 -> \"!\"; default -> \"\"; }";

    private static final String SWITCH_ON_GROUP =
            "(found.code() instanceof ScaleCode.G0 first ? " + SWITCH.replace("found.code()", "first") + " : \"\")";

    /** The milliseconds that javac took. */
    long compile(ScaleCatalog catalog) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/acme"));
        for (Map.Entry<String, String> file : catalog.files().entrySet()) {
            Files.writeString(sources.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(
                sources.resolve("package-info.java"), "@dev.codebook.CodeCatalog(\"scale.yaml\")\npackage acme;\n");
        Files.writeString(
                sources.resolve("Main.java"), CONSUMER.formatted(catalog.isDivided() ? SWITCH_ON_GROUP : SWITCH));
        List<String> arguments = List.of(
                "-processorpath",
                Artifact.PROCESSOR.jar().toString(),
                "-cp",
                Artifact.ANNOTATIONS.jar() + File.pathSeparator + Artifact.CATALOG.jar(),
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-d",
                classes().toString(),
                sources.resolve("package-info.java").toString(),
                sources.resolve("Main.java").toString());
        long start = System.nanoTime();
        Jdk.running().run("javac", arguments);
        return (System.nanoTime() - start) / 1_000_000;
    }

    String diagnose(List<String> codes) throws IOException, InterruptedException {
        return Jdk.running()
                .run(
                        "java",
                        Stream.concat(
                                        Stream.of(
                                                "-cp",
                                                classes() + File.pathSeparator + Artifact.CATALOG.jar(),
                                                "acme.Main"),
                                        codes.stream())
                                .toList());
    }

    /** How many bytes the classes have. */
    long size() throws IOException {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }
}
