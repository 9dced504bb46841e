package dev.codebook.benchmarks;

import dev.codebook.benchmarks.smtp.SmtpCode;
import dev.codebook.benchmarks.sqlstate.SqlStateCode;
import java.util.Arrays;
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

/** Look-ups by a code that is a text: of SQL states, and of enhanced status codes. Each question is a text of its own. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
public class TextBenchmark {

    private static final int QUESTIONS = 1024;

    private final Map<String, SqlStateCode> states = new HashMap<>();
    private final Map<String, SmtpCode> enhanced = new HashMap<>();
    private final String[] askedStates = new String[QUESTIONS];
    private final String[] askedEnhanced = new String[QUESTIONS];
    private PerfectHash<SqlStateCode> perfectStates;
    private PerfectHash<SmtpCode> perfectEnhanced;

    /** Fills the contenders from the catalogs, and draws the questions: one in eight has no entry. */
    @Setup
    public void fill() {
        Arrays.stream(SqlStateCode.values())
                .filter(state -> state.code().matches("[0-9A-Z]{5}"))
                .forEach(state -> states.put(state.code(), state));
        Arrays.stream(SmtpCode.values())
                .filter(code ->
                        code.code().contains(".") && SmtpCode.find(code.code()).isPresent())
                .forEach(code -> enhanced.put(code.code(), code));
        perfectStates = new PerfectHash<>(states);
        perfectEnhanced = new PerfectHash<>(enhanced);
        draw(askedStates, states.keySet().toArray(String[]::new), "2350");
        draw(askedEnhanced, enhanced.keySet().toArray(String[]::new), "5.9.");
    }

    private static void draw(String[] asked, String[] known, String unknown) {
        Random random = new Random(1);
        for (int i = 0; i < QUESTIONS; i++) {
            char[] code = (i % 8 == 0
                            ? unknown + (char) ('K' + random.nextInt(10))
                            : known[random.nextInt(known.length)])
                    .toCharArray();
            asked[i] = new String(code);
        }
    }

    /** {@return the sum of the ordinals that the enum of SQL states finds} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int sqlStateFind() {
        int found = 0;
        for (String state : askedStates) {
            Optional<SqlStateCode> code = SqlStateCode.find(state);
            found += code.isPresent() ? code.get().ordinal() : 0;
        }
        return found;
    }

    /** {@return the sum of the ordinals found in a map} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int sqlStateHashMap() {
        int found = 0;
        for (String state : askedStates) {
            SqlStateCode code = states.get(state);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }

    /** {@return the sum of the ordinals found by a perfect hash} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int sqlStatePerfectHash() {
        int found = 0;
        for (String state : askedStates) {
            SqlStateCode code = perfectStates.get(state);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }

    /** {@return the sum of the ordinals that a switch finds} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int sqlStateSwitch() {
        int found = 0;
        for (String state : askedStates) {
            SqlStateCode code = TextSwitch.of(state);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }

    /** {@return the sum of the ordinals that the enum of the catalog smtp finds} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int enhancedFind() {
        int found = 0;
        for (String text : askedEnhanced) {
            Optional<SmtpCode> code = SmtpCode.find(text);
            found += code.isPresent() ? code.get().ordinal() : 0;
        }
        return found;
    }

    /** {@return the sum of the ordinals found in a map} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int enhancedHashMap() {
        int found = 0;
        for (String text : askedEnhanced) {
            SmtpCode code = enhanced.get(text);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }

    /** {@return the sum of the ordinals found by a perfect hash} */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public int enhancedPerfectHash() {
        int found = 0;
        for (String text : askedEnhanced) {
            SmtpCode code = perfectEnhanced.get(text);
            found += code == null ? 0 : code.ordinal();
        }
        return found;
    }
}
