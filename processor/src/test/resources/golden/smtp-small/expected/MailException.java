package golden;

import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * A few replies of mail servers, as exceptions: the root of all, thrown for {@code *} and whatever has no
 * exception of its own.
 *
 * <p>Make them with {@link MailDiagnosis#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog mail"
)
public sealed class MailException extends RuntimeException {
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
        for (MailCode matched : diagnosis.because()) {
            switch (matched) {
                case TRANSIENT_FAILURE -> {
                    return new TransientFailure(diagnosis, cause);
                }
                case PERMANENT_FAILURE -> {
                    return new PermanentFailure(diagnosis, cause);
                }
                case MAILBOX_UNAVAILABLE -> {
                    return new MailboxUnavailable(diagnosis, cause);
                }
                case BAD_MAILBOX -> {
                    return new NoSuchMailbox(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
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

    /** {@code 4xx}: Transient failure. */
    public static final class TransientFailure extends MailException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private TransientFailure(MailDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 5xx}: Permanent failure. */
    public static sealed class PermanentFailure extends MailException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private PermanentFailure(MailDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 550}: Mailbox unavailable. */
    public static sealed class MailboxUnavailable extends PermanentFailure {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private MailboxUnavailable(MailDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 550 5.1.1}: Bad destination mailbox address. */
    public static final class NoSuchMailbox extends MailboxUnavailable {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private NoSuchMailbox(MailDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
