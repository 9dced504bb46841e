package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.time.LocalDate;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Acme, as exceptions: the root of all, thrown for {@code *} and whatever has no exception of its own.
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

    private AcmeException(AcmeDiagnosis diagnosis, String message, Throwable cause) {
        super(message, cause);
        this.diagnosis = diagnosis;
    }

    /** The exception of the most specific entry that has one. */
    static AcmeException of(AcmeDiagnosis diagnosis, Throwable cause) {
        for (AcmeCode matched : diagnosis.because()) {
            switch (matched) {
                case DISK_FULL -> {
                    return new DiskFull(diagnosis, diagnosis.toString(), cause);
                }
                default -> {
                    // no exception of its own: the next less specific entry decides
                }
            }
        }
        return new AcmeException(diagnosis, diagnosis.toString(), cause);
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

    /**
     * What happened, in a language, for people: the message of the entry, or its title if it has none that says all;
     * without the text that was diagnosed.
     *
     * @param locale the reader's, as {@link AcmeCode#title(Locale)} takes it
     * @return never empty
     */
    @SuppressWarnings("deprecation")
    public String message(Locale locale) {
        String message = switch (code()) {
            case OVER_LIMIT, OLD -> ""; // a diagnosis has nothing to fill in
            default -> code().message(locale);
        };
        return message.isEmpty() ? code().title(locale) : message;
    }

    /** {@code ACME-1}: Tenant over its limit. */
    public static final class OverLimit extends AcmeException {
        /** The serial form is the diagnosis, and the parameters. */
        private static final long serialVersionUID = 1L;

        /** What stands for {@code tenant} in the message. */
        private final String tenant;

        /** What stands for {@code limit} in the message. */
        private final int limit;

        private OverLimit(String tenant, int limit, Throwable cause) {
            super(AcmeCode.diagnose("ACME-1"), "Tenant " + tenant + " exceeded " + limit
                    + " messages", cause);
            this.tenant = tenant;
            this.limit = limit;
        }

        /**
         * Makes one that says: Tenant {@code tenant} exceeded {@code limit} messages
         *
         * @param tenant what stands for {@code tenant} in the message
         * @param limit what stands for {@code limit} in the message
         * @return to be thrown
         */
        public static OverLimit of(String tenant, int limit) {
            return new OverLimit(tenant, limit, null);
        }

        /**
         * Makes one that says: Tenant {@code tenant} exceeded {@code limit} messages
         *
         * @param tenant what stands for {@code tenant} in the message
         * @param limit what stands for {@code limit} in the message
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static OverLimit of(String tenant, int limit, Throwable cause) {
            return new OverLimit(tenant, limit, cause);
        }

        /**
         * What stands for {@code tenant} in the message.
         *
         * @return as it was given to the factory
         */
        public String tenant() {
            return tenant;
        }

        /**
         * What stands for {@code limit} in the message.
         *
         * @return as it was given to the factory
         */
        public int limit() {
            return limit;
        }

        /**
         * {@link #getMessage()}, in a language; numbers and dates are written the same in all.
         *
         * @param locale the reader's
         * @return with the parameters filled in
         */
        @Override
        public String message(Locale locale) {
            return switch (AcmeCode.Data.nearest(locale, "de", "de-AT", "fr")) {
                case "de" -> "Mehr als " + limit + " Nachrichten von " + tenant;
                case "de-AT" -> "" + limit + " Nachrichten waren " + tenant + " nicht genug";
                case "fr" -> "" + tenant + " a d\u00e9pass\u00e9 " + limit + " messages";
                default -> getMessage();
            };
        }
    }

    /** {@code ACME-2}: Disk full. */
    public static final class DiskFull extends AcmeException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private DiskFull(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }

        /**
         * Makes one that says: The disk is full
         *
         * @return to be thrown
         */
        public static DiskFull of() {
            return new DiskFull(AcmeCode.diagnose("ACME-2"), "The disk is full", null);
        }

        /**
         * Makes one that says: The disk is full
         *
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static DiskFull of(Throwable cause) {
            return new DiskFull(AcmeCode.diagnose("ACME-2"), "The disk is full", cause);
        }
    }

    /**
     * {@code ACME-3}: Old.
     *
     * @deprecated Nobody uses it.
     */
    @Deprecated
    public static final class Old extends AcmeException {
        /** The serial form is the diagnosis, and the parameters. */
        private static final long serialVersionUID = 1L;

        /** What stands for {@code day} in the message. */
        private final LocalDate day;

        private Old(LocalDate day, Throwable cause) {
            super(AcmeCode.diagnose("ACME-3"), "" + day + " {day}", cause);
            this.day = day;
        }

        /**
         * Makes one that says: {@code day} &#123;day&#125;
         *
         * @param day what stands for {@code day} in the message
         * @return to be thrown
         * @deprecated Nobody uses it.
         */
        @Deprecated
        public static Old of(LocalDate day) {
            return new Old(day, null);
        }

        /**
         * Makes one that says: {@code day} &#123;day&#125;
         *
         * @param day what stands for {@code day} in the message
         * @param cause what led to it; may be null
         * @return to be thrown
         * @deprecated Nobody uses it.
         */
        @Deprecated
        public static Old of(LocalDate day, Throwable cause) {
            return new Old(day, cause);
        }

        /**
         * What stands for {@code day} in the message.
         *
         * @return as it was given to the factory
         */
        public LocalDate day() {
            return day;
        }

        /**
         * {@link #getMessage()}, in a language; numbers and dates are written the same in all.
         *
         * @param locale the reader's
         * @return with the parameters filled in
         */
        @Override
        public String message(Locale locale) {
            return switch (AcmeCode.Data.nearest(locale, "de", "fr")) {
                case "de" -> "{day} ist der " + day;
                case "fr" -> "le " + day + " ({day})";
                default -> getMessage();
            };
        }
    }
}
