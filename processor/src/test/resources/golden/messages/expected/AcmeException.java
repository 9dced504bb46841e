package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Throwable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * Faults of Acme, as exceptions: the root of all, thrown for {@code *} and whatever has no exception of its own.
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
            switch (matched) {
                case QUOTA -> {
                    return new Quota(diagnosis, diagnosis.toString(), cause);
                }
                case DISK_FULL -> {
                    return new DiskFull(diagnosis, diagnosis.toString(), cause);
                }
                case LOST -> {
                    return new Lost(diagnosis, diagnosis.toString(), cause);
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

    /** {@code ACME-1*}: Over a limit. */
    public static sealed class Quota extends AcmeException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Quota(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }
    }

    /** {@code ACME-1001}: Tenant over its limit. */
    public static final class TenantOverLimit extends Quota {
        /** The serial form is the diagnosis, and the parameters. */
        private static final long serialVersionUID = 1L;

        /** The tenant's name, as on the invoice. */
        private final String tenant;

        /** How many messages may it send a month? */
        private final int limit;

        private TenantOverLimit(String tenant, int limit, Throwable cause) {
            super(AcmeCode.diagnose("ACME-1001"), "Tenant " + tenant + " exceeded " + limit
                    + " messages", cause);
            this.tenant = tenant;
            this.limit = limit;
        }

        /**
         * Makes one that says: Tenant {@code tenant} exceeded {@code limit} messages
         *
         * @param tenant the tenant's name, as on the invoice
         * @param limit how many messages may it send a month?
         * @return to be thrown
         */
        public static TenantOverLimit of(String tenant, int limit) {
            return new TenantOverLimit(tenant, limit, null);
        }

        /**
         * Makes one that says: Tenant {@code tenant} exceeded {@code limit} messages
         *
         * @param tenant the tenant's name, as on the invoice
         * @param limit how many messages may it send a month?
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static TenantOverLimit of(String tenant, int limit, Throwable cause) {
            return new TenantOverLimit(tenant, limit, cause);
        }

        /**
         * The tenant's name, as on the invoice.
         *
         * @return as it was given to the factory
         */
        public String tenant() {
            return tenant;
        }

        /**
         * How many messages may it send a month?
         *
         * @return as it was given to the factory
         */
        public int limit() {
            return limit;
        }
    }

    /** {@code ACME-1002}: No room. */
    public static final class DiskFull extends Quota {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private DiskFull(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }

        /**
         * Makes one that says: The disk is full: 100 % of "it"
         *
         * @return to be thrown
         */
        public static DiskFull of() {
            return new DiskFull(AcmeCode.diagnose("ACME-1002"), "The disk is full: 100 % of \"it\"", null);
        }

        /**
         * Makes one that says: The disk is full: 100 % of "it"
         *
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static DiskFull of(Throwable cause) {
            return new DiskFull(AcmeCode.diagnose("ACME-1002"), "The disk is full: 100 % of \"it\"", cause);
        }
    }

    /** {@code ACME-2001}: Invoice not paid. */
    public static final class PaymentLate extends AcmeException {
        /** The serial form is the diagnosis, and the parameters. */
        private static final long serialVersionUID = 1L;

        /** What stands for {@code amount} in the message. */
        private final BigDecimal amount;

        /** What stands for {@code due_day} in the message. */
        private final LocalDate dueDay;

        /** What stands for {@code invoice} in the message. */
        private final long invoice;

        /** What stands for {@code page} in the message. */
        private final URI page;

        /** What stands for {@code pause} in the message. */
        private final Duration pause;

        private PaymentLate(BigDecimal amount, LocalDate dueDay, long invoice, URI page,
                Duration pause, Throwable cause) {
            super(AcmeCode.diagnose("ACME-2001"), ""
                    + (amount == null ? null : amount.toPlainString()) + " due on " + dueDay + " ({"
                    + invoice + "}, see " + page + "); reminded " + pause + " ago: "
                    + (amount == null ? null : amount.toPlainString()), cause);
            this.amount = amount;
            this.dueDay = dueDay;
            this.invoice = invoice;
            this.page = page;
            this.pause = pause;
        }

        /**
         * Makes one that says: {@code amount} due on {@code dueDay} (&#123;{@code invoice}&#125;, see {@code page});
         * reminded {@code pause} ago: {@code amount}
         *
         * @param amount what stands for {@code amount} in the message
         * @param dueDay what stands for {@code due_day} in the message
         * @param invoice what stands for {@code invoice} in the message
         * @param page what stands for {@code page} in the message
         * @param pause what stands for {@code pause} in the message
         * @return to be thrown
         */
        public static PaymentLate of(BigDecimal amount, LocalDate dueDay, long invoice, URI page,
                Duration pause) {
            return new PaymentLate(amount, dueDay, invoice, page, pause, null);
        }

        /**
         * Makes one that says: {@code amount} due on {@code dueDay} (&#123;{@code invoice}&#125;, see {@code page});
         * reminded {@code pause} ago: {@code amount}
         *
         * @param amount what stands for {@code amount} in the message
         * @param dueDay what stands for {@code due_day} in the message
         * @param invoice what stands for {@code invoice} in the message
         * @param page what stands for {@code page} in the message
         * @param pause what stands for {@code pause} in the message
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static PaymentLate of(BigDecimal amount, LocalDate dueDay, long invoice, URI page,
                Duration pause, Throwable cause) {
            return new PaymentLate(amount, dueDay, invoice, page, pause, cause);
        }

        /**
         * What stands for {@code amount} in the message.
         *
         * @return as it was given to the factory
         */
        public BigDecimal amount() {
            return amount;
        }

        /**
         * What stands for {@code due_day} in the message.
         *
         * @return as it was given to the factory
         */
        public LocalDate dueDay() {
            return dueDay;
        }

        /**
         * What stands for {@code invoice} in the message.
         *
         * @return as it was given to the factory
         */
        public long invoice() {
            return invoice;
        }

        /**
         * What stands for {@code page} in the message.
         *
         * @return as it was given to the factory
         */
        public URI page() {
            return page;
        }

        /**
         * What stands for {@code pause} in the message.
         *
         * @return as it was given to the factory
         */
        public Duration pause() {
            return pause;
        }
    }

    /** {@code ACME-2002}: Balance below zero. */
    public static final class Balance extends AcmeException {
        /** The serial form is the diagnosis, and the parameters. */
        private static final long serialVersionUID = 1L;

        /** What stands for {@code first} in the message. */
        private final int first;

        /** What stands for {@code second} in the message. */
        private final long second;

        private Balance(int first, long second, Throwable cause) {
            super(AcmeCode.diagnose("ACME-2002"), "" + first + second, cause);
            this.first = first;
            this.second = second;
        }

        /**
         * Makes one that says: {@code first}{@code second}
         *
         * @param first what stands for {@code first} in the message
         * @param second what stands for {@code second} in the message
         * @return to be thrown
         */
        public static Balance of(int first, long second) {
            return new Balance(first, second, null);
        }

        /**
         * Makes one that says: {@code first}{@code second}
         *
         * @param first what stands for {@code first} in the message
         * @param second what stands for {@code second} in the message
         * @param cause what led to it; may be null
         * @return to be thrown
         */
        public static Balance of(int first, long second, Throwable cause) {
            return new Balance(first, second, cause);
        }

        /**
         * What stands for {@code first} in the message.
         *
         * @return as it was given to the factory
         */
        public int first() {
            return first;
        }

        /**
         * What stands for {@code second} in the message.
         *
         * @return as it was given to the factory
         */
        public long second() {
            return second;
        }
    }

    /**
     * {@code ACME-2003}: A thing is lost.
     *
     * @deprecated Nothing is lost any more.
     */
    @Deprecated
    public static final class Lost extends AcmeException {
        /** The serial form is the diagnosis. */
        private static final long serialVersionUID = 1L;

        private Lost(AcmeDiagnosis diagnosis, String message, Throwable cause) {
            super(diagnosis, message, cause);
        }
    }
}
