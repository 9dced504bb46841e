package dev.codebook.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * What the compiler of Eclipse did with a project.
 *
 * @param log everything that it printed
 */
record Ecj(boolean succeeded, String log) {

    private static final String RELEASE = "17";

    /** Compiles the sources of a project, with the processor. */
    static Ecj compile(Javac project) {
        StringWriter log = new StringWriter();
        List<String> options = new ArrayList<>(List.of("--release", RELEASE));
        options.addAll(options(project));
        boolean succeeded =
                BatchCompiler.compile(options.toArray(String[]::new), new PrintWriter(log), new PrintWriter(log), null);
        return new Ecj(succeeded, log.toString());
    }

    /** Options that a command line of Eclipse's compiler shares with javac's. */
    static List<String> options(Javac project) {
        List<String> options = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                CodebookProcessor.class.getName(),
                "-sourcepath",
                project.sources().toString(),
                "-d",
                project.classes().toString(),
                "-s",
                project.generated().toString()));
        Javac.filesBelow(project.sources(), ".java").forEach(file -> options.add(file.toString()));
        return options;
    }
}
