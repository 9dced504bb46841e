import java.util.Arrays;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles as an IDE or a build tool does: options and files, no command line. */
final class Compile {

    private Compile() {}

    public static void main(String[] arguments) throws Exception {
        int sources = (int) Arrays.stream(arguments).filter(argument -> !argument.endsWith(".java")).count();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            var task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    Arrays.asList(arguments).subList(0, sources),
                    null,
                    files.getJavaFileObjects(Arrays.copyOfRange(arguments, sources, arguments.length)));
            boolean succeeded = task.call();
            diagnostics.getDiagnostics().forEach(System.out::println);
            System.exit(succeeded ? 0 : 1);
        }
    }
}
