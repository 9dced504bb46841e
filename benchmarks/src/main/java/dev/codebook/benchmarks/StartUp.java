package dev.codebook.benchmarks;

import dev.codebook.benchmarks.sqlstate.SqlStateCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a program takes longer because it asks one thing of generated types: whole processes, one of each kind in turn, and the
 * median of the differences within each turn.
 */
public final class StartUp {

    private static final int TURNS = 21;
    private static final List<String> QUESTIONS = List.of(
            "none",
            "smtp title",
            "smtp code",
            "smtp attribute",
            "sqlstate attribute",
            "providers title",
            "providers code",
            "providers attribute",
            "providers diagnosis");

    private StartUp() {}

    /** Asks the question that is named, or measures all of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            System.out.println(answer(arguments[0]));
        } else {
            measure();
        }
    }

    /** Loads the types of that question alone. */
    private static String answer(String question) {
        return switch (question) {
            case "smtp title" -> dev.codebook.benchmarks.smtp.SmtpCode.MAILBOX_UNAVAILABLE.title();
            case "smtp code" -> dev.codebook.benchmarks.smtp.SmtpCode.MAILBOX_UNAVAILABLE.code();
            case "smtp attribute" ->
                dev.codebook.benchmarks.smtp.SmtpCode.MAILBOX_UNAVAILABLE
                        .retry()
                        .name();
            case "sqlstate attribute" ->
                SqlStateCode.find("23505").orElseThrow().retry().name();
            case "providers title" -> SmtpCode.MAILBOX_UNAVAILABLE.title();
            case "providers code" -> SmtpCode.MAILBOX_UNAVAILABLE.code();
            case "providers attribute" -> SmtpCode.MAILBOX_UNAVAILABLE.retry().name();
            case "providers diagnosis" ->
                SmtpCode.diagnose("550 5.1.1 No such user").code().name();
            default -> "Mailbox unavailable";
        };
    }

    private static void measure() throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (String question : QUESTIONS) {
                times.computeIfAbsent(question, key -> new double[TURNS])[turn] = milliseconds(question);
            }
        }
        double[] base = times.get(QUESTIONS.get(0));
        times.forEach((question, taken) -> {
            double[] more = taken.clone();
            Arrays.setAll(more, turn -> taken[turn] - base[turn]);
            System.out.printf(Locale.ROOT, "%-20s %6.1f ms %+6.1f ms%n", question, median(taken), median(more));
        });
    }

    private static double milliseconds(String question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartUp.class.getName(), question));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(question);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
