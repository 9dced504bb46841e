package dev.codebook.processor.generate;

import dev.codebook.processor.CodebookProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A catalog, compiled by the running JDK's javac and loaded.
 *
 * @param directory where the sources and classes are
 * @param output what the compiler said
 */
public record Compiled(Path directory, boolean success, String output, ClassLoader loader) {

    /** Compiles a package {@code codes} that asks for the catalog in the file {@code catalog.yaml} beside it. */
    public static Compiled of(Path directory, String yaml, String... options) {
        try {
            return of(directory, Map.of("catalog.yaml", yaml), "catalog.yaml", options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of several catalogs, by the names of their files, of which the package asks for one. */
    public static Compiled of(Path directory, Map<String, String> catalogs, String asked, String... options)
            throws IOException {
        Path source = Files.createDirectories(directory.resolve("src/codes")).resolve("package-info.java");
        for (Map.Entry<String, String> catalog : catalogs.entrySet()) {
            Files.writeString(source.resolveSibling(catalog.getKey()), catalog.getValue());
        }
        Files.writeString(source, "@dev.codebook.CodeCatalog(\"" + asked + "\")\npackage codes;\n");
        return compile(directory, List.of(source), options);
    }

    private static Compiled compile(Path directory, List<Path> sources, String... options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> arguments = Stream.concat(
                        Stream.of("-Xlint:all,-path", "-Werror", "-d", classes.toString(), "-encoding", "US-ASCII"),
                        Stream.of(options))
                .toList();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(output, files, null, arguments, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new CodebookProcessor()));
            boolean success = task.call();
            URL[] urls = {classes.toUri().toURL()};
            return new Compiled(
                    directory, success, output.toString(), new URLClassLoader(urls, Compiled.class.getClassLoader()));
        }
    }

    /** A generated type. */
    public Class<?> type(String simpleName) {
        try {
            return loader.loadClass("codes." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(output, e);
        }
    }

    /** Calls a static method of a generated type. */
    public Object call(String type, String method, Class<?>[] types, Object... arguments) {
        try {
            return type(type).getMethod(method, types).invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a method without arguments. */
    public static Object call(Object receiver, String method) {
        try {
            return receiver.getClass().getMethod(method).invoke(receiver);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
