package dev.codebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The diagnosis of recorded replies, one after the other, with all conditions of all providers. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class DiagnosisBenchmark {

    private static final Path SAMPLE = Path.of("catalog/src/test/resources/replies-sample.tsv");

    private List<String> texts;
    private int next;

    /** Reads the sample from the project's root, where the benchmark is started. */
    @Setup
    public void readSample() throws IOException {
        texts = Files.readAllLines(SAMPLE).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[1].replace("\\n", "\n").replace("\\t", "\t"))
                .toList();
    }

    /** {@return the diagnosis of the next text} */
    @Benchmark
    public SmtpDiagnosis recorded() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return SmtpCode.diagnose(texts.get(next));
    }

    /** {@return a diagnosis that the codes decide} */
    @Benchmark
    public SmtpDiagnosis typicalLine() {
        return SmtpCode.diagnose(Line.TYPICAL.text());
    }
}
