package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code acme} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see AcmeCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog acme"
)
public final class AcmeCodes {
    private AcmeCodes() {
    }

    /** The codes of {@link AcmeCode.Billing}. */
    public static final class Billing {
        /** {@code BIL-*}: Something with an invoice. */
        public static final String INVOICE = "BIL-*";

        /** {@code BIL-01}: Card refused. */
        public static final String CARD_REFUSED = "BIL-01";

        /**
         * Another name for {@link #CARD_REFUSED}.
         *
         * @deprecated It has one name now.
         */
        @Deprecated
        public static final String CARD_DECLINED = "BIL-01";

        /**
         * {@code BIL-02}: Card lost.
         *
         * @deprecated Banks do not tell. Use {@link #CARD_REFUSED} instead
         */
        @Deprecated
        public static final String CARD_LOST = "BIL-02";

        /**
         * {@code TRA-90}: Paid on delivery.
         *
         * @deprecated Who still pays at the door? Use {@link InTransit#TRANSIT} instead
         */
        @Deprecated
        public static final String PAID_ON_DELIVERY = "TRA-90";

        private Billing() {
        }
    }

    /** The codes of {@link AcmeCode.InTransit}. */
    public static final class InTransit {
        /** {@code TRA-*}: Something in transit. */
        public static final String TRANSIT = "TRA-*";

        /** {@code TRA-01}: Parcel is late. */
        public static final String PARCEL_LATE = "TRA-01";

        private InTransit() {
        }
    }

    /** The codes of {@link AcmeCode.Any}. */
    public static final class Any {
        /** {@code *}: Unknown code. */
        public static final String UNKNOWN = "*";

        private Any() {
        }
    }
}
