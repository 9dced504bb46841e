package dev.codebook.benchmarks;

import dev.codebook.smtp.SmtpReply;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reading of a reply, beside a regular expression that finds the same codes in these lines. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class ReadingBenchmark {

    @Param
    Line line;

    private String text;

    /** Takes the text out of the enum, so that only its reading is measured, and makes sure that both sides find the same. */
    @Setup
    public void takeText() {
        text = line.text();
        if (RegexReader.codes(text) != SmtpReply.codes(text)) {
            throw new IllegalStateException("The regular expression finds other codes in: " + text);
        }
    }

    /** {@return the reply as an object} */
    @Benchmark
    public SmtpReply parse() {
        return SmtpReply.parse(text);
    }

    /** {@return the codes alone} */
    @Benchmark
    public long codes() {
        return SmtpReply.codes(text);
    }

    /** {@return the codes that the regular expression finds} */
    @Benchmark
    public long regex() {
        return RegexReader.codes(text);
    }
}
