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
    /** {@code *}: Unknown fault. */
    public static final String UNKNOWN = "*";

    /** {@code ACME-1*}: Over a limit. */
    public static final String QUOTA = "ACME-1*";

    /** {@code ACME-1001}: Tenant over its limit. */
    public static final String TENANT_OVER_LIMIT = "ACME-1001";

    /** {@code ACME-1002}: No room. */
    public static final String DISK_FULL = "ACME-1002";

    /** {@code ACME-2001}: Invoice not paid. */
    public static final String INVOICE_LATE = "ACME-2001";

    /** {@code ACME-2002}: Balance below zero. */
    public static final String BALANCE = "ACME-2002";

    /**
     * {@code ACME-2003}: A thing is lost.
     *
     * @deprecated Nothing is lost any more.
     */
    @Deprecated
    public static final String LOST = "ACME-2003";

    private AcmeCodes() {
    }
}
