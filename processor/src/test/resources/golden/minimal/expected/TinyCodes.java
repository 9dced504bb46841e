package golden;

import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code tiny} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see TinyCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog tiny"
)
public final class TinyCodes {
    /** {@code *}: Anything. */
    public static final String ANYTHING = "*";

    private TinyCodes() {
    }
}
