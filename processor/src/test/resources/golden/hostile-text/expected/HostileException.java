package golden;

import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * &#42;/ public class Title &#123;&#125; /&#42;, as exceptions: the root of all, thrown for {@code *} and
 * whatever has no exception of its own.
 *
 * <p>Make them with {@link HostileDiagnosis#toException()}. The hierarchy is closed: nobody else can extend it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog hostile"
)
public sealed class HostileException extends RuntimeException {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final HostileDiagnosis diagnosis;

    private HostileException(HostileDiagnosis diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static HostileException of(HostileDiagnosis diagnosis, Throwable cause) {
        for (HostileCode matched : diagnosis.because()) {
            switch (matched) {
                case QUOTES -> {
                    return new Quotes(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new HostileException(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final HostileDiagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final HostileCode code() {
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

    /** <code>A"'&#92;</code>: """' &#92;" &#92;&#92;. */
    public static final class Quotes extends HostileException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Quotes(HostileDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
