package golden;

import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code jobs} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see JobsCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog jobs"
)
public final class JobsCodes {
    /** {@code *}: Unknown. */
    public static final String UNKNOWN = "*";

    /** {@code 1xx}: Killed. */
    public static final String KILLED = "1xx";

    /** {@code 137}: Out of memory. */
    public static final int OUT_OF_MEMORY = 137;

    /** {@code 143}: Terminated. */
    public static final int TERMINATED = 143;

    private JobsCodes() {
    }
}
