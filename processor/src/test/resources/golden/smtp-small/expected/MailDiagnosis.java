package golden;

import dev.codebook.CatalogGenerated;
import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpReply;
import java.io.Serial;
import java.io.Serializable;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What an input was found to mean: the most specific entry that matches it, and every attribute after the
 * cascade, by which an attribute that an entry leaves out comes from the next less specific entry that matches.
 *
 * <p>Immutable. Two diagnoses of the same input are equal. The serial form is the input, which is diagnosed
 * anew when it is read.
 *
 * @see MailCode#diagnose(String)
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog mail"
)
public final class MailDiagnosis implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The codes that were read, as bits. */
    private final long codes;

    /** The text that was diagnosed. */
    private final String text;

    /** The host that replied; null where it is read from the text. */
    private final String host;

    /** What was replied to; null where it is read from the text. */
    private final SmtpCommand command;

    private final transient MailCode code;

    /** The values of the attributes that cascade as bits, and above them the ordinal of the entry. */
    private final transient long decided;

    private MailDiagnosis(long codes, String text, String host, SmtpCommand command) {
        this.codes = codes;
        this.text = text;
        this.host = host;
        this.command = command;
        this.decided = MailCode.Data.match(codes, text, host, command);
        this.code = MailCode.Data.ENTRIES[(int) (decided >>> 52)];
    }

    static MailDiagnosis of(long codes, String text, String host, SmtpCommand command) {
        return new MailDiagnosis(codes, text, host, command);
    }

    /**
     * The most specific entry that matches.
     *
     * @return never null
     */
    public MailCode code() {
        return code;
    }

    /**
     * The text that was diagnosed.
     *
     * @return as it was given
     */
    public String text() {
        return text;
    }

    /**
     * The reply with all that stands in it: codes, host, command, the wait that it asks for.
     *
     * @return the codes as they were diagnosed; the rest is read from the text when it is asked for
     */
    public SmtpReply reply() {
        return SmtpReply.of(codes, text, host, command);
    }

    /**
     * May this same message be sent again?
     *
     * @return never null
     */
    public MailCode.Retry retry() {
        return MailCode.Data.retry(decided);
    }

    /**
     * What the reply is about.
     *
     * @return never null
     */
    public MailCode.Category category() {
        return MailCode.Data.category(decided);
    }

    /**
     * Where this is specified.
     *
     * @return what {@link #code()} says; empty if it says nothing
     */
    public List<String> references() {
        return code.references();
    }

    /**
     * What servers really mean by it.
     *
     * @return what {@link #code()} says; empty if it says nothing
     */
    public String inPractice() {
        return code.inPractice();
    }

    boolean isOf(long codes) {
        return this.codes == codes;
    }

    /**
     * Why: all entries that match, the most specific first.
     *
     * @return unmodifiable; the last is {@link MailCode#UNRECOGNIZED}
     */
    public List<MailCode> because() {
        List<MailCode> matched = new ArrayList<>();
        for (int entry : MailCode.Data.matchAll(codes, text, host, command)) {
            matched.add(MailCode.Data.ENTRIES[entry]);
        }
        return Collections.unmodifiableList(matched);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @return to be thrown; its stack trace begins here
     */
    public MailException toException() {
        return toException(null);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @param cause what led to it; may be null
     * @return to be thrown; its stack trace begins here
     */
    public MailException toException(Throwable cause) {
        return MailException.of(this, cause);
    }

    /** {@return the input, diagnosed anew} */
    @Serial
    private Object readResolve() {
        return of(codes, text, host, command);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailDiagnosis that && codes == that.codes && command == that.command && Objects.equals(host, that.host) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(codes) + text.hashCode();
    }

    @Override
    public String toString() {
        return code + " (" + code.code() + "): " + text;
    }
}
