package dev.codebook.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.codebook.processor.generate.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac says of generated source without making classes of it.
 *
 * @param topLevelTypes the names of the types that it holds
 */
record SourceCheck(List<String> errors, List<String> topLevelTypes) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Opened once, since it reads the JDK. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

    private static final Source TEAM = new Source("Team", "package fuzz; enum Team { SALES, SUPPORT }");

    /** Parses the sources, and looks up what every name in them means if that is asked for. */
    static SourceCheck of(List<SourceFile> files, boolean analyze) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = files.stream()
                .map(file -> new Source(file.typeName(), file.text()))
                .toList();
        List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "-classpath", Javac.classPath());
        JavacTask task = (JavacTask) COMPILER.getTask(
                null,
                FILES,
                diagnostics,
                options,
                null,
                analyze ? Stream.concat(sources.stream(), Stream.of(TEAM)).toList() : sources);
        try {
            List<String> types = new ArrayList<>();
            task.parse().forEach(unit -> types.addAll(types(unit)));
            if (analyze) {
                task.analyze();
                types.remove("Team");
            }
            return new SourceCheck(messages(diagnostics), types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> types(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .toList();
    }

    private static List<String> messages(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Diagnostic::toString)
                .toList();
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String typeName, String text) {
            super(URI.create("string:///" + typeName + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
