package golden;

import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code sql-state} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see SqlStateCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog sql-state"
)
public final class SqlStateCodes {
    /** {@code *}: Unknown state. */
    public static final String UNKNOWN = "*";

    /** {@code 23xxx}: Integrity constraint violation. */
    public static final String INTEGRITY = "23xxx";

    /** {@code 23505}: Unique violation. */
    public static final String NOT_UNIQUE = "23505";

    /** {@code 40xxx}: Transaction rollback. */
    public static final String ROLLBACK = "40xxx";

    /** {@code ACME-*}: A state of ours. */
    public static final String OURS = "ACME-*";

    /** {@code ACME-17}: Out of stock. */
    public static final String OUT_OF_STOCK = "ACME-17";

    private SqlStateCodes() {
    }
}
