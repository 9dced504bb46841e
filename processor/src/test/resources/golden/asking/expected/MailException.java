package golden;

import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * Replies that ask for more than a code, as exceptions: the root of all, thrown for {@code *} and whatever has
 * no exception of its own.
 *
 * <p>Make them with {@link MailDiagnosis#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog mail"
)
public final class MailException extends RuntimeException {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final MailDiagnosis diagnosis;

    private MailException(MailDiagnosis diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static MailException of(MailDiagnosis diagnosis, Throwable cause) {
        return new MailException(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final MailDiagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final MailCode code() {
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
}
