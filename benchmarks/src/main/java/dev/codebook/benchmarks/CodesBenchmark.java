package dev.codebook.benchmarks;

import dev.codebook.benchmarks.http.HttpCode;
import dev.codebook.benchmarks.http.HttpDiagnosis;
import dev.codebook.benchmarks.sqlstate.SqlStateCode;
import dev.codebook.benchmarks.sqlstate.SqlStateDiagnosis;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Diagnoses of codes alone, and of typical texts by catalogs with and without conditions; known and unknown codes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
public class CodesBenchmark {

    private static final String WORDS = " The email account that you tried to reach does not exist.";

    // not final, so that the compiler cannot know them
    private int replyCode = 550;
    private int unknownReplyCode = 599;
    private String enhancedCode = "5.1.1";
    private String unknownEnhancedCode = "5.9.99";
    private String known = "550 5.1.1" + WORDS;
    private String unknown = "599 5.9.99" + WORDS;
    private int status = 404;
    private int unknownStatus = 499;
    private String statusLine = "HTTP/1.1 404 Not Found";
    private String unknownStatusLine = "HTTP/1.1 499 Not Known";
    private String state = "23505: duplicate key value violates unique constraint";
    private String unknownState = "2350Z: duplicate key value violates unique constraint";

    /** {@return a diagnosis} */
    @Benchmark
    public SmtpDiagnosis partsKnown() {
        return SmtpCode.diagnose(replyCode, enhancedCode);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public SmtpDiagnosis partsUnknown() {
        return SmtpCode.diagnose(unknownReplyCode, unknownEnhancedCode);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public SmtpDiagnosis replyCodeKnown() {
        return SmtpCode.diagnose(replyCode);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public HttpDiagnosis numberKnown() {
        return HttpCode.diagnose(status);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public HttpDiagnosis numberUnknown() {
        return HttpCode.diagnose(unknownStatus);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public SmtpDiagnosis textProvidersKnown() {
        return SmtpCode.diagnose(known);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public SmtpDiagnosis textProvidersUnknown() {
        return SmtpCode.diagnose(unknown);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public dev.codebook.benchmarks.smtp.SmtpDiagnosis textSmtpKnown() {
        return dev.codebook.benchmarks.smtp.SmtpCode.diagnose(known);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public dev.codebook.benchmarks.smtp.SmtpDiagnosis textSmtpUnknown() {
        return dev.codebook.benchmarks.smtp.SmtpCode.diagnose(unknown);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public HttpDiagnosis textHttpKnown() {
        return HttpCode.diagnose(statusLine);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public HttpDiagnosis textHttpUnknown() {
        return HttpCode.diagnose(unknownStatusLine);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public SqlStateDiagnosis textSqlStateKnown() {
        return SqlStateCode.diagnose(state);
    }

    /** {@return a diagnosis} */
    @Benchmark
    public SqlStateDiagnosis textSqlStateUnknown() {
        return SqlStateCode.diagnose(unknownState);
    }
}
