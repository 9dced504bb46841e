package golden;

import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * What our shop adds, as exceptions: the root of all, thrown for {@code *} and whatever has no exception of its
 * own.
 *
 * <p>Make them with {@link AcmeDiagnosis#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog acme"
)
public sealed class AcmeException extends RuntimeException {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final AcmeDiagnosis diagnosis;

    private AcmeException(AcmeDiagnosis diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static AcmeException of(AcmeDiagnosis diagnosis, Throwable cause) {
        for (AcmeCode matched : diagnosis.because()) {
            switch (matched) {
                case STOCK -> {
                    return new Stock(diagnosis, cause);
                }
                case SOLD_OUT -> {
                    return new SoldOut(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new AcmeException(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final AcmeDiagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final AcmeCode code() {
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

    /** {@code 4xx}: Fault of the stock. */
    public static sealed class Stock extends AcmeException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Stock(AcmeDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /**
     * {@code 410}: Sold out.
     *
     * @since 1.2
     */
    public static final class SoldOut extends Stock {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private SoldOut(AcmeDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
