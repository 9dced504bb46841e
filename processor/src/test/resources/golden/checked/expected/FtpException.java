package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Exception;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * Replies of an FTP server, as exceptions: the root of all, thrown for {@code *} and whatever has no exception
 * of its own.
 *
 * <p>Make them with {@link FtpDiagnosis#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog ftp"
)
public sealed class FtpException extends Exception {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final FtpDiagnosis diagnosis;

    private FtpException(FtpDiagnosis diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static FtpException of(FtpDiagnosis diagnosis, Throwable cause) {
        for (FtpCode matched : diagnosis.because()) {
            switch (matched) {
                case TRY_AGAIN -> {
                    return new TryAgain(diagnosis, cause);
                }
                case NOT_LOGGED_IN -> {
                    return new NotLoggedIn(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new FtpException(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final FtpDiagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final FtpCode code() {
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

    /** {@code 4xx}: Transient negative completion. */
    public static final class TryAgain extends FtpException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private TryAgain(FtpDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 530}: Not logged in. */
    public static final class NotLoggedIn extends FtpException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private NotLoggedIn(FtpDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
