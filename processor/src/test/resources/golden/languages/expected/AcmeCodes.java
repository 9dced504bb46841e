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
    /** {@code *}: Unknown. */
    public static final String UNKNOWN = "*";

    /** {@code ACME-0}: Lost for good. */
    public static final String LOST = "ACME-0";

    /** {@code ACME-1}: Tenant over its limit. */
    public static final String OVER_LIMIT = "ACME-1";

    /** {@code ACME-2}: Disk full. */
    public static final String DISK_FULL = "ACME-2";

    /**
     * {@code ACME-3}: Old.
     *
     * @deprecated Nobody uses it.
     */
    @Deprecated
    public static final String OLD = "ACME-3";

    private AcmeCodes() {
    }
}
