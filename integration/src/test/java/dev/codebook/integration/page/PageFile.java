package dev.codebook.integration.page;

import dev.codebook.integration.Artifact;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A page on the disk. */
record PageFile(Path path) {

    private static final String FOLDER = "META-INF/codebook/reference/";

    /** The page of a shipped catalog, as the release has it. */
    static PageFile shipped(String catalog, Path folder) {
        Path file = folder.resolve(catalog + ".html");
        try (InputStream stream = PageFile.class.getResourceAsStream("/" + FOLDER + catalog + ".html")) {
            Files.write(file, stream.readAllBytes());
            return new PageFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that javac makes of a consumer's catalog. */
    static PageFile compiled(String yaml, Path folder) {
        try {
            Path source = Files.createDirectories(folder.resolve("consumer"));
            Files.writeString(source.resolve("catalog.yaml"), yaml);
            Path annotated = source.resolve("package-info.java");
            Files.writeString(
                    annotated,
                    "@CodeCatalog(value = \"catalog.yaml\", reference = Reference.HTML) package consumer;"
                            + " import dev.codebook.*;");
            compile(folder, annotated);
            try (var files = Files.list(folder.resolve(FOLDER))) {
                return new PageFile(files.findFirst().orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path folder, Path annotated) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter log = new StringWriter();
        List<String> options = List.of(
                "-proc:only",
                "-classpath",
                Artifact.ANNOTATIONS.jar() + File.pathSeparator + Artifact.CATALOG.jar(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                "dev.codebook.processor.CodebookProcessor",
                "-sourcepath",
                folder.toString(),
                "-d",
                folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean isMade = compiler.getTask(log, files, null, options, null, files.getJavaFileObjects(annotated))
                    .call();
            if (!isMade) {
                throw new IllegalStateException(log.toString());
            }
        }
    }

    String address() {
        return path.toUri().toString();
    }

    long size() {
        return path.toFile().length();
    }
}
