package dev.codebook.example.triage;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** One run of the command: its status, and what it printed. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        return of(new byte[0], Map.of(), arguments);
    }

    static Run on(String input, String... arguments) {
        return of(input.getBytes(StandardCharsets.UTF_8), Map.of(), arguments);
    }

    static Run of(byte[] input, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Triage.commandLine(new ByteArrayInputStream(input), environment, false)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return new Run(command.execute(arguments), out.toString(), err.toString());
    }

    /** The codes of the table's rows, in their order. */
    List<String> codes() {
        return out.lines()
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip().split(" {2,}")[1])
                .toList();
    }
}
