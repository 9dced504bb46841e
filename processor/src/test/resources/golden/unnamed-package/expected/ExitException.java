import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * Exit codes of a program, as exceptions: the root of all, thrown for {@code *} and whatever has no exception of
 * its own.
 *
 * <p>Make them with {@link ExitDiagnosis#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog exit"
)
public sealed class ExitException extends RuntimeException {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final ExitDiagnosis diagnosis;

    private ExitException(ExitDiagnosis diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static ExitException of(ExitDiagnosis diagnosis, Throwable cause) {
        for (ExitCode matched : diagnosis.because()) {
            switch (matched) {
                case USAGE -> {
                    return new Usage(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new ExitException(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final ExitDiagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final ExitCode code() {
        return diagnosis.code();
    }

    /**
     * The text that was diagnosed, as it was given.
     *
     * @return the raw text
     */
    public final String text() {
        return diagnosis.text();
    }

    /** {@code 64}: Wrong usage. */
    public static final class Usage extends ExitException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Usage(ExitDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
