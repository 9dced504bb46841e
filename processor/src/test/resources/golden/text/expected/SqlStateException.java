package golden;

import dev.codebook.CatalogGenerated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

/**
 * States of a database, as exceptions: the root of all, thrown for {@code *} and whatever has no exception of
 * its own.
 *
 * <p>Make them with {@link SqlStateDiagnosis#toException()}. The hierarchy is closed: nobody else can extend
 * it.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog sql-state"
)
public sealed class SqlStateException extends RuntimeException {
    /** The serial form is the diagnosis. */
    private static final long serialVersionUID = 1L;

    /** What the code was found to mean. */
    private final SqlStateDiagnosis diagnosis;

    private SqlStateException(SqlStateDiagnosis diagnosis, Throwable cause) {
        super(diagnosis.toString(), cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static SqlStateException of(SqlStateDiagnosis diagnosis, Throwable cause) {
        for (SqlStateCode matched : diagnosis.because()) {
            switch (matched) {
                case INTEGRITY -> {
                    return new Integrity(diagnosis, cause);
                }
                case NOT_UNIQUE -> {
                    return new NotUnique(diagnosis, cause);
                }
                case ROLLBACK -> {
                    return new Rollback(diagnosis, cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new SqlStateException(diagnosis, cause);
    }

    /**
     * What the code was found to mean.
     *
     * @return the diagnosis
     */
    public final SqlStateDiagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The most specific entry that matches.
     *
     * @return the entry
     */
    public final SqlStateCode code() {
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

    /** {@code 23xxx}: Integrity constraint violation. */
    public static sealed class Integrity extends SqlStateException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Integrity(SqlStateDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 23505}: Unique violation. */
    public static final class NotUnique extends Integrity {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private NotUnique(SqlStateDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }

    /** {@code 40xxx}: Transaction rollback. */
    public static final class Rollback extends SqlStateException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Rollback(SqlStateDiagnosis diagnosis, Throwable cause) {
            super(diagnosis, cause);
        }
    }
}
