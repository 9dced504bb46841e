package golden;

import dev.codebook.CatalogGenerated;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The codes of the catalog {@code mail} as compile-time constants, usable in {@code case} labels and in
 * annotations: a code that is one number is an {@code int}, any other a {@code String}.
 *
 * @see MailCode
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog mail"
)
public final class MailCodes {
    /** {@code *}: Unrecognized reply. */
    public static final String UNRECOGNIZED = "*";

    /** {@code 552}: Too large. */
    public static final int TOO_LARGE = 552;

    /** {@code 552}, where the text says so: Mailbox full. */
    public static final int MAILBOX_FULL = 552;

    /** {@code 552}, where one of its hosts replied: Said by us. */
    public static final int OURS = 552;

    /** {@code 550}, where one of its commands was sent: Sender refused. */
    public static final int NO_SENDER = 550;

    /**
     * {@code 550}, where the text says so and one of its hosts replied and one of its commands was sent: Sender
     * refused by us.
     */
    public static final int OUR_SENDERS = 550;

    private MailCodes() {
    }
}
