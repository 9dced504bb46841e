package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
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

    /** {@code 4xx}: Transient failure. */
    public static final String TRANSIENT_FAILURE = "4xx";

    /** {@code 5xx}: Permanent failure. */
    public static final String PERMANENT_FAILURE = "5xx";

    /** {@code 550}: Mailbox unavailable. */
    public static final int MAILBOX_UNAVAILABLE = 550;

    /** Another name for {@link #MAILBOX_UNAVAILABLE}. */
    public static final int MAILBOX_NOT_FOUND = 550;

    /** {@code 550 5.1.1}: Bad destination mailbox address. */
    public static final String BAD_MAILBOX = "550 5.1.1";

    /**
     * Another name for {@link #BAD_MAILBOX}.
     *
     * @deprecated A mailbox is not a user.
     */
    @Deprecated
    public static final String USER_UNKNOWN = "550 5.1.1";

    /**
     * {@code x.2.2}: Mailbox full.
     *
     * @since 1.1
     */
    public static final String MAILBOX_FULL = "x.2.2";

    /** {@code 5.7.[606-649]}: Access denied, banned sending address. */
    public static final String SENDER_BANNED = "5.7.[606-649]";

    /**
     * {@code 452}: Insufficient system storage.
     *
     * @deprecated Servers mean a full mailbox by it. Use {@link #MAILBOX_FULL} instead
     */
    @Deprecated
    public static final int DISK_FULL = 452;

    private MailCodes() {
    }
}
