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

    /** {@code 4xx}: Fault of the stock. */
    public static final String STOCK = "4xx";

    /**
     * {@code 410}: Sold out.
     *
     * @since 1.2
     */
    public static final int SOLD_OUT = 410;

    /**
     * Another name for {@link #SOLD_OUT}.
     *
     * @deprecated It sounds like a dead link.
     */
    @Deprecated
    public static final int GONE = 410;

    /**
     * {@code 412}: Empty.
     *
     * @deprecated Nobody sends it. Use {@link #SOLD_OUT} instead
     */
    @Deprecated
    public static final int EMPTY = 412;

    /** {@code 413}: Moved to another shop. */
    public static final int MOVED = 413;

    private AcmeCodes() {
    }
}
