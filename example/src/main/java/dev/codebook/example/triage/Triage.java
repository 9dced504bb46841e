package dev.codebook.example.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: reads logs, counts what failed in them, and prints the findings. */
@Command(
        name = "triage",
        description = "Tells what failed in a mail log, how often, and what to do about it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "What to do: when to send the message again; whether to drop the address, or to watch it for repeats; who must act."
                    + " A question mark: the reply alone does not tell.",
            "Exit codes: 0 fine, 1 a file cannot be read (the others are) or written, 2 wrong usage."
        })
public final class Triage implements Callable<Integer> {

    private static final int WIDTH = 120;
    private static final int UNREADABLE = 1;

    private final InputStream standardInput;
    private final Map<String, String> environment;
    private final boolean isWatched;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Mail logs, or lists of bounces with one in a line; plain or gzipped; - or none: standard input.")
    private List<Path> files = List.of();

    @Option(names = "--all", description = "Count successes too.")
    private boolean all;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "count",
            description = "By ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Order order;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N kinds of failure.")
    private Integer top;

    @Option(names = "--json", description = "Print a JSON array instead of a table.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "REPORT",
            description =
                    "Write a page with the findings and what they mean, and print no table; it replaces no file that is no page.")
    private Path html;

    Triage(InputStream standardInput, Map<String, String> environment, boolean isWatched) {
        this.standardInput = standardInput;
        this.environment = environment;
        this.isWatched = isWatched;
    }

    /**
     * Runs the command; leaves the virtual machine only to tell of a failure.
     *
     * @param arguments options and files; {@code --help} lists them
     */
    public static void main(String... arguments) {
        CompletableFuture.runAsync(() -> MailCode.diagnose("")); // its tables are built while the options are read
        int status = commandLine(System.in, System.getenv(), Terminal.isThere()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The command; if it is watched, it shows a progress bar on its error stream. */
    static CommandLine commandLine(InputStream standardInput, Map<String, String> environment, boolean isWatched) {
        return new CommandLine(new Triage(standardInput, environment, isWatched))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        int limit = limit();
        Tally tally = new Tally(all);
        try {
            if (html != null) {
                new ReportFile(html).check(files);
            }
            List<String> problems = read(tally);
            problems.forEach(this::tell);
            if (problems.isEmpty() || tally.lines() > 0) {
                report(tally, limit);
            }
            return problems.isEmpty() ? CommandLine.ExitCode.OK : UNREADABLE;
        } catch (IOException e) {
            tell(e.getMessage());
            return UNREADABLE;
        }
    }

    private void tell(String problem) {
        spec.commandLine().getErr().println("triage: " + problem);
    }

    private List<String> read(Tally tally) {
        LogInput input = new LogInput(files, standardInput);
        int processors = Runtime.getRuntime().availableProcessors();
        try (ParallelTally workers = new ParallelTally(tally, processors);
                ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), input.size(), System::nanoTime)) {
            List<String> problems = input.read(workers::add, isWatched ? bar : Progress.SILENT);
            workers.finish();
            return problems;
        }
    }

    private void report(Tally tally, int limit) throws IOException {
        List<Finding> findings =
                order.sort(tally.findings()).stream().limit(limit).toList();
        if (json || html == null) {
            print(tally, findings);
        }
        if (html != null) {
            new ReportFile(html).write(HtmlReport.of(tally, findings));
        }
    }

    private void print(Tally tally, List<Finding> findings) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonReport.of(findings));
        } else {
            new TableReport(width()).lines(tally, findings).forEach(out::println);
        }
        if (out.checkError()) {
            throw new IOException("cannot write the findings: standard output takes no more");
        }
    }

    private int limit() {
        if (top != null && top < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--top must be at least 1, not " + top);
        }
        return top == null ? Integer.MAX_VALUE : top;
    }

    private int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : WIDTH;
    }
}
