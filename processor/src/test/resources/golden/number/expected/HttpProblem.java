package golden;

import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * Answers of a web service, as exceptions: the root of all, thrown for {@code *} and whatever has no exception
 * of its own.
 *
 * <p>Make them with {@link HttpFinding#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog http-api"
)
public sealed class HttpProblem extends RuntimeException {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final HttpFinding diagnosis;

    private HttpProblem(HttpFinding diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static HttpProblem of(HttpFinding diagnosis, Throwable cause) {
        for (HttpAnswer matched : diagnosis.because()) {
            switch (matched) {
                case CLIENT_ERROR -> {
                    return new ClientError(diagnosis, cause);
                }
                case NOT_FOUND -> {
                    return new NotFound(diagnosis, cause);
                }
                case GONE -> {
                    return new Gone(diagnosis, cause);
                }
                case SERVER_ERROR -> {
                    return new ServerError(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new HttpProblem(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final HttpFinding diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final HttpAnswer code() {
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

    /** {@code 4xx}: Client error. */
    public static sealed class ClientError extends HttpProblem {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private ClientError(HttpFinding diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 404}: Not found. */
    public static final class NotFound extends ClientError {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private NotFound(HttpFinding diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 410}: Gone. */
    public static final class Gone extends ClientError {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Gone(HttpFinding diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code [500-599]}: Server error. */
    public static final class ServerError extends HttpProblem {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private ServerError(HttpFinding diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
