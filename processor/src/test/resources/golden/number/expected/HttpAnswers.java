package golden;

import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code http-api} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see HttpAnswer
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog http-api"
)
public final class HttpAnswers {
    /** {@code *}: Unknown answer. */
    public static final String UNKNOWN = "*";

    /** {@code 4xx}: Client error. */
    public static final String CLIENT_ERROR = "4xx";

    /** {@code 404}: Not found. */
    public static final int NOT_FOUND = 404;

    /** {@code 410}: Gone. */
    public static final int GONE = 410;

    /** {@code [500-599]}: Server error. */
    public static final String SERVER_ERROR = "[500-599]";

    /** {@code 429}: Too many requests. */
    public static final int BUSY = 429;

    private HttpAnswers() {
    }
}
