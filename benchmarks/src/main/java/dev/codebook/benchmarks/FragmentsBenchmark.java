package dev.codebook.benchmarks;

import dev.codebook.smtp.SmtpMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

/** The search for fragments, few and many, beside a loop that looks for one after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class FragmentsBenchmark {

    private static final String TEXT =
            "Host or domain name not found; the message was returned to its sender after five"
                    + " days, since no answer came from there. Please ask the postmaster 42 unavailable of that place.";
    private static final String[] WORDS = {"mailbox", "account", "sender", "domain", "policy", "message", "relay"};

    @Param({"10", "100", "1000"})
    int fragments;

    private List<String> wanted;
    private SmtpMatcher matcher;

    /** Makes fragments such as "mailbox 42 unavailable", of which one stands in the text, and a catalog that asks for them. */
    @Setup
    public void makeFragments() {
        wanted = IntStream.range(0, fragments)
                .mapToObj(
                        i -> i == fragments / 2 ? "postmaster 42 unavailable" : WORDS[i % 7] + " " + i + " unavailable")
                .toList();
        List<String> lines = IntStream.range(0, fragments)
                .mapToObj(i -> i + 1 + "\t0\t0\t\t\t0\t" + wanted.get(i))
                .toList();
        long[] decisions = LongStream.rangeClosed(0, fragments)
                .map(entry -> entry << SmtpMatcher.ENTRY_SHIFT)
                .toArray();
        long[] masks = new long[fragments + 1];
        Arrays.fill(masks, -1L << SmtpMatcher.ENTRY_SHIFT);
        matcher =
                SmtpMatcher.of(new String[] {"*"}, new int[] {0}, new boolean[] {true}, () -> lines, decisions, masks);
        if (together() >>> SmtpMatcher.ENTRY_SHIFT != loop()) {
            throw new IllegalStateException("The two find different fragments.");
        }
    }

    /** {@return the entry that the matcher finds, shifted} */
    @Benchmark
    public long together() {
        return matcher.match(0, TEXT, null, null);
    }

    /** {@return the entry that a loop finds} */
    @Benchmark
    public long loop() {
        String text = TEXT.toLowerCase(Locale.ROOT);
        for (int i = 0; i < wanted.size(); i++) {
            if (text.contains(wanted.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
