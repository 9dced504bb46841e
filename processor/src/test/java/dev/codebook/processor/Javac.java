package dev.codebook.processor;

import dev.codebook.CodeCatalog;
import dev.codebook.smtp.SmtpReply;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A consumer's project in a folder: real files, and real javac with the processor on them.
 *
 * @param folder holds {@code src}, {@code classes} and {@code generated}
 */
record Javac(Path folder) {

    Javac {
        for (String name : List.of("src", "classes", "generated")) {
            createDirectories(folder.resolve(name));
        }
    }

    /** What the compiler said and did. */
    record Result(List<Diagnostic<? extends JavaFileObject>> diagnostics, boolean succeeded) {

        List<String> errors() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        List<String> errorsAndWarnings() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        /** Every message with its kind, for the failures of tests. */
        String log() {
            StringBuilder log = new StringBuilder();
            diagnostics.forEach(diagnostic -> log.append(diagnostic).append('\n'));
            return log.toString();
        }
    }

    Path sources() {
        return folder.resolve("src");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    Path generated() {
        return folder.resolve("generated");
    }

    /** Writes a source or a resource into the project. */
    Javac with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Javac with(String path, byte[] bytes) {
        try {
            Path file = sources().resolve(path);
            createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources, with the processor. */
    Result compile(String... options) {
        return compileWith(new CodebookProcessor(), options);
    }

    /** Compiles the sources, with the processor as some other class loader made it. */
    Result compileWith(Processor processor, String... options) {
        List<String> all = new ArrayList<>(List.of("-sourcepath", sources().toString()));
        all.addAll(List.of(options));
        return run(all, List.of(processor));
    }

    /** Compiles the sources as they are. */
    Result compilePlain(String... options) {
        List<String> all = new ArrayList<>(List.of("-proc:none"));
        all.addAll(List.of(options));
        return run(all, List.of());
    }

    private Result run(List<String> options, List<Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(
                List.of("-d", classes().toString(), "-s", generated().toString()));
        if (!options.contains("--module-path")) {
            all.addAll(List.of("-classpath", classPath()));
        }
        all.addAll(options);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    all,
                    null,
                    files.getJavaFileObjectsFromPaths(filesBelow(sources(), ".java")));
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Result(diagnostics.getDiagnostics(), succeeded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the pages of some sources as Javadoc does, and returns what it has to say of them. */
    String document(Path pages, List<Path> sources) {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        StringWriter said = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-quiet", "-Xdoclint:all", "-Werror", "-noindex", "-notree"));
        options.addAll(List.of("-encoding", "UTF-8", "-docencoding", "UTF-8", "-d", pages.toString()));
        options.addAll(List.of("-sourcepath", sources().toString()));
        options.addAll(List.of("-classpath", classPath() + File.pathSeparator + classes()));
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean succeeded = tool.getTask(
                            said, files, null, null, options, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return succeeded ? said.toString() : said + "failed";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a consumer has on its class path or module path: the annotations and the reading of replies. */
    static String classPath() {
        return location(CodeCatalog.class) + File.pathSeparator + location(SmtpReply.class);
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> filesBelow(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createDirectories(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
