package golden;

import dev.codebook.CatalogGenerated;
import java.io.Serial;
import java.io.Serializable;
import java.lang.Boolean;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * What an input was found to mean: the most specific entry that matches it, and every attribute after the
 * cascade, by which an attribute that an entry leaves out comes from the next less specific entry that matches.
 *
 * <p>Immutable. Two diagnoses of the same input are equal. The serial form is the input, which is diagnosed
 * anew when it is read.
 *
 * @see JobsCode#diagnose(String)
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog jobs"
)
public final class JobsDiagnosis implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number that was diagnosed; -1 if the text held none. */
    private final int number;

    /** The text that was diagnosed. */
    private final String text;

    private final transient JobsCode code;

    /** The values of the attributes that cascade as bits, and above them the ordinal of the entry. */
    private final transient long decided;

    private JobsDiagnosis(int number, String text) {
        this.number = number;
        this.text = text;
        this.decided = JobsCode.Data.match(number, text);
        this.code = JobsCode.Data.ENTRIES[(int) (decided >>> 52)];
    }

    static JobsDiagnosis of(int number, String text) {
        return new JobsDiagnosis(number, text);
    }

    /**
     * The most specific entry that matches.
     *
     * @return never null
     */
    public JobsCode code() {
        return code;
    }

    /**
     * The text that was diagnosed.
     *
     * @return as it was given
     */
    public String text() {
        return text;
    }

    /**
     * The number that was diagnosed.
     *
     * @return -1 if the text held none
     */
    public int number() {
        return number;
    }

    /**
     * May the job run again?
     *
     * @return never null
     */
    public JobsCode.Retry retry() {
        return JobsCode.Data.retry(decided);
    }

    /**
     * How often it may run.
     *
     * @return as the catalog decides
     */
    public int attempts() {
        return JobsCode.Data.attempts(decided);
    }

    /**
     * Which of two failures is looked at first.
     *
     * @return empty if no entry decides it
     */
    public OptionalInt priority() {
        return JobsCode.Data.priority(decided);
    }

    /**
     * How long to wait before it runs again.
     *
     * @return never null
     */
    public Duration pause() {
        return JobsCode.Data.pause(decided);
    }

    /**
     * When it must have ended.
     *
     * @return empty if no entry decides it
     */
    public Optional<Duration> deadline() {
        return JobsCode.Data.deadline(decided);
    }

    /**
     * Whether somebody is woken.
     *
     * @return as the catalog decides
     */
    public boolean paged() {
        return JobsCode.Data.paged(decided);
    }

    /**
     * Whether the customer sees it.
     *
     * @return empty if no entry decides it
     */
    public Optional<Boolean> visible() {
        return JobsCode.Data.visible(decided);
    }

    /**
     * Page for whoever is on duty.
     *
     * @return empty if no entry decides it
     */
    public Optional<URI> runbook() {
        return JobsCode.Data.runbook(decided);
    }

    /**
     * Where jobs are told of.
     *
     * @return never null
     */
    public URI home() {
        return JobsCode.Data.home(decided);
    }

    /**
     * Who looks after it.
     *
     * @return never null
     */
    public Team owner() {
        return JobsCode.Data.owner(decided);
    }

    /**
     * Who looks after it if the owner does not.
     *
     * @return empty if no entry decides it
     */
    public Optional<Team> second() {
        return JobsCode.Data.second(decided);
    }

    /**
     * How the owner hears of it.
     *
     * @return never null
     */
    public Team.Pager pager() {
        return JobsCode.Data.pager(decided);
    }

    /**
     * What the customer is told.
     *
     * @return what {@link #code()} says
     */
    public String advice() {
        return code.advice();
    }

    /**
     * A line for the report.
     *
     * @return what {@link #code()} says
     */
    public String summary() {
        return code.summary();
    }

    boolean isOf(int number) {
        return this.number == number;
    }

    /**
     * Why: all entries that match, the most specific first.
     *
     * @return unmodifiable; the last is {@link JobsCode#UNKNOWN}
     */
    public List<JobsCode> because() {
        List<JobsCode> matched = new ArrayList<>();
        for (int entry : JobsCode.Data.matchAll(number, text)) {
            matched.add(JobsCode.Data.ENTRIES[entry]);
        }
        return Collections.unmodifiableList(matched);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @return to be thrown; its stack trace begins here
     */
    public JobsException toException() {
        return toException(null);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @param cause what led to it; may be null
     * @return to be thrown; its stack trace begins here
     */
    public JobsException toException(Throwable cause) {
        return JobsException.of(this, cause);
    }

    /** {@return the input, diagnosed anew} */
    @Serial
    private Object readResolve() {
        return of(number, text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobsDiagnosis that && number == that.number && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * number + text.hashCode();
    }

    @Override
    public String toString() {
        return code + " (" + code.code() + "): " + text;
    }
}
