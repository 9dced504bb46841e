package golden;

import dev.codebook.CatalogGenerated;
import java.io.Serial;
import java.io.Serializable;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What an input was found to mean: the most specific entry that matches it, and every attribute after the
 * cascade, by which an attribute that an entry leaves out comes from the next less specific entry that matches.
 *
 * <p>Immutable. Two diagnoses of the same input are equal. The serial form is the input, which is diagnosed
 * anew when it is read.
 *
 * @see AcmeCode#diagnose(String)
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog acme"
)
public final class AcmeDiagnosis implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The text that was diagnosed. */
    private final String text;

    private final transient AcmeCode code;

    /** The values of the attributes that cascade as bits, and above them the ordinal of the entry. */
    private final transient long decided;

    private AcmeDiagnosis(String text) {
        this.text = text;
        this.decided = AcmeCode.Data.match(text);
        this.code = AcmeCode.Data.ENTRIES[(int) (decided >>> 52)];
    }

    static AcmeDiagnosis of(String text) {
        return new AcmeDiagnosis(text);
    }

    /**
     * The most specific entry that matches.
     *
     * @return never null
     */
    public AcmeCode code() {
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
     * The word that was diagnosed.
     *
     * @return empty if the text held none
     */
    public String word() {
        int start = AcmeCode.Data.start(text);
        return text.substring(start, AcmeCode.Data.end(text, start));
    }

    /**
     * Why: all entries that match, the most specific first.
     *
     * @return unmodifiable; the last is {@link AcmeCode#UNKNOWN}
     */
    public List<AcmeCode> because() {
        List<AcmeCode> matched = new ArrayList<>();
        for (int entry : AcmeCode.Data.matchAll(text)) {
            matched.add(AcmeCode.Data.ENTRIES[entry]);
        }
        return Collections.unmodifiableList(matched);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @return to be thrown; its stack trace begins here
     */
    public AcmeException toException() {
        return toException(null);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @param cause what led to it; may be null
     * @return to be thrown; its stack trace begins here
     */
    public AcmeException toException(Throwable cause) {
        return AcmeException.of(this, cause);
    }

    /** {@return the input, diagnosed anew} */
    @Serial
    private Object readResolve() {
        return of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcmeDiagnosis that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return code + " (" + code.code() + "): " + text;
    }
}
