package dev.codebook.benchmarks;

import dev.codebook.benchmarks.http.HttpCode;
import dev.codebook.benchmarks.smtp.SmtpCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Look-ups by number, of codes that are mostly in the catalog, in no order. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
public class NumberBenchmark {

    private static final int QUESTIONS = 1024;
    private static final HttpCode[] ENTRIES = HttpCode.values();

    private final HttpCode[] dense = new HttpCode[1000];
    private final Map<Integer, HttpCode> map = new HashMap<>();
    private final int[] numbers = new int[ENTRIES.length];
    private final int[] asked = new int[QUESTIONS];

    /** Fills the contenders from the catalog, and draws the questions: one in eight has no entry. */
    @Setup
    public void fill() {
        for (int number = 0; number < dense.length; number++) {
            dense[number] = HttpCode.find(number).orElse(null);
            if (dense[number] != null) {
                map.put(number, dense[number]);
                numbers[dense[number].ordinal()] = number;
            }
        }
        int[] known = map.keySet().stream().mapToInt(Integer::intValue).toArray();
        Random random = new Random(1);
        for (int i = 0; i < QUESTIONS; i++) {
            asked[i] = i % 8 == 0 ? 600 + random.nextInt(400) : known[random.nextInt(known.length)];
        }
    }

    /** {@return the sum of the ordinals found in an array with a place for each number} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int denseArray() {
        int found = 0;
        for (int number : asked) {
            HttpCode code = number >= 0 && number < dense.length ? dense[number] : null;
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }

    /** {@return the sum of the ordinals that the enum of the catalog smtp finds} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int smtpFind() {
        int found = 0;
        for (int number : asked) {
            Optional<SmtpCode> code = SmtpCode.find(number);
            found += code.isPresent() ? code.get().ordinal() : 0;
        }
        return found;
    }

    /** {@return the sum of the ordinals that the enum of the catalog http finds} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int httpFind() {
        int found = 0;
        for (int number : asked) {
            Optional<HttpCode> code = HttpCode.find(number);
            found += code.isPresent() ? code.get().ordinal() : 0;
        }
        return found;
    }

    /** {@return the sum of the ordinals found in a map} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int hashMap() {
        int found = 0;
        for (int number : asked) {
            HttpCode code = map.get(number);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }

    /** {@return the sum of the ordinals that a loop over the constants finds, as enums of status codes have it} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int resolveLoop() {
        int found = 0;
        for (int number : asked) {
            found += resolve(number);
        }
        return found;
    }

    private int resolve(int number) {
        for (HttpCode code : ENTRIES) {
            if (numbers[code.ordinal()] == number) {
                return code.ordinal();
            }
        }
        return 0;
    }

    /** {@return the sum of the ordinals that a switch finds} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int byCases() {
        int found = 0;
        for (int number : asked) {
            HttpCode code = NumberSwitch.of(number);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }
}
