package golden;

import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code ftp} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see FtpCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog ftp"
)
public final class FtpCodes {
    /** {@code *}: Unknown reply. */
    public static final String UNKNOWN = "*";

    /** {@code 4xx}: Transient negative completion. */
    public static final String TRY_AGAIN = "4xx";

    /** {@code 530}: Not logged in. */
    public static final int NOT_LOGGED_IN = 530;

    private FtpCodes() {
    }
}
