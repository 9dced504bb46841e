package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Codes of Acme, as exceptions: the root of all, thrown for {@code *} and whatever has no exception of its own.
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
    @SuppressWarnings("deprecation")
    static AcmeException of(AcmeDiagnosis diagnosis, Throwable cause) {
        for (AcmeCode matched : diagnosis.because()) {
            if (matched instanceof AcmeCode.Billing entry) {
                switch (entry) {
                    case INVOICE -> {
                        return new Invoice(diagnosis, diagnosis.toString(), cause);
                    }
                    case CARD_LOST -> {
                        return new CardLost(diagnosis, diagnosis.toString(), cause);
                    }
                    default -> {
                        // no exception of its own: the next less specific entry decides
                    }
                }
            }
            if (matched instanceof AcmeCode.InTransit entry) {
                switch (entry) {
                    case TRANSIT -> {
                        return new Transit(diagnosis, diagnosis.toString(), cause);
                    }
                    case PARCEL_LATE -> {
                        return new ParcelLate(diagnosis, diagnosis.toString(), cause);
                    }
                    default -> {
                        // no exception of its own: the next less specific entry decides
                    }
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
    public String message(Locale locale) {
        String message = switch (code().index()) {
            case 1 -> ""; // a diagnosis has nothing to fill in
            default -> code().message(locale);
        };
        return message.isEmpty() ? code().title(locale) : message;
    }

    /** {@code BIL-*}: Something with an invoice. */
    public static sealed class Invoice extends AcmeException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Invoice(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }
    }

    /** {@code BIL-01}: Card refused. */
    public static final class CardRefused extends Invoice {
        /** The serial form is the diagnosis, and the parameters. */
        private static final long serialVersionUID = 1L;

        /** What stands for {@code card} in the message. */
        private final String card;

        /** What stands for {@code times} in the message. */
        private final int times;

        private CardRefused(String card, int times, Throwable cause) {
            super(AcmeCode.diagnose("BIL-01"), "Card " + card + " was refused " + times
                    + " times", cause);
            this.card = card;
            this.times = times;
        }

        /**
         * Makes one that says: Card {@code card} was refused {@code times} times
         *
         * @param card what stands for {@code card} in the message
         * @param times what stands for {@code times} in the message
         * @return to be thrown
         */
        public static CardRefused of(String card, int times) {
            return new CardRefused(card, times, null);
        }

        /**
         * Makes one that says: Card {@code card} was refused {@code times} times
         *
         * @param card what stands for {@code card} in the message
         * @param times what stands for {@code times} in the message
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static CardRefused of(String card, int times, Throwable cause) {
            return new CardRefused(card, times, cause);
        }

        /**
         * What stands for {@code card} in the message.
         *
         * @return as it was given to the factory
         */
        public String card() {
            return card;
        }

        /**
         * What stands for {@code times} in the message.
         *
         * @return as it was given to the factory
         */
        public int times() {
            return times;
        }

        /**
         * {@link #getMessage()}, in a language; numbers and dates are written the same in all.
         *
         * @param locale the reader's
         * @return with the parameters filled in
         */
        @Override
        public String message(Locale locale) {
            return switch (AcmeDiagnosis.Data.nearest(locale, "de")) {
                case "de" -> "Karte " + card + " wurde " + times + "-mal abgelehnt";
                default -> getMessage();
            };
        }
    }

    /**
     * {@code BIL-02}: Card lost.
     *
     * @deprecated Banks do not tell. Use {@link AcmeCode.Billing#CARD_REFUSED} instead
     */
    @Deprecated
    public static final class CardLost extends Invoice {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private CardLost(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }
    }

    /** {@code TRA-*}: Something in transit. */
    public static sealed class Transit extends AcmeException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Transit(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }
    }

    /** {@code TRA-01}: Parcel is late. */
    public static final class ParcelLate extends Transit {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private ParcelLate(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }
    }
}
