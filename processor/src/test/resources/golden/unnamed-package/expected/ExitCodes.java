import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code exit} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see ExitCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog exit"
)
public final class ExitCodes {
    /** {@code *}: Failure. */
    public static final String FAILURE = "*";

    /** {@code 0}: Success. */
    public static final int SUCCESS = 0;

    /** {@code 64}: Wrong usage. */
    public static final int USAGE = 64;

    private ExitCodes() {
    }
}
