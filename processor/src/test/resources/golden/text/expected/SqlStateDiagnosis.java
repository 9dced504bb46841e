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
 * @see SqlStateCode#diagnose(String)
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog sql-state"
)
public final class SqlStateDiagnosis implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The text that was diagnosed. */
    private final String text;

    private final transient SqlStateCode code;

    /** The values of the attributes that cascade as bits, and above them the ordinal of the entry. */
    private final transient long decided;

    private SqlStateDiagnosis(String text) {
        this.text = text;
        this.decided = SqlStateCode.Data.match(text);
        this.code = SqlStateCode.Data.ENTRIES[(int) (decided >>> 52)];
    }

    static SqlStateDiagnosis of(String text) {
        return new SqlStateDiagnosis(text);
    }

    /**
     * The most specific entry that matches.
     *
     * @return never null
     */
    public SqlStateCode code() {
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
        int start = SqlStateCode.Data.start(text);
        return text.substring(start, SqlStateCode.Data.end(text, start));
    }

    /**
     * May the transaction be tried again?
     *
     * @return never null
     */
    public SqlStateCode.Again again() {
        return SqlStateCode.Data.again(decided);
    }

    /**
     * What to do.
     *
     * @return what {@link #code()} says; empty if it says nothing
     */
    public String remedy() {
        return code.remedy();
    }

    /**
     * Why: all entries that match, the most specific first.
     *
     * @return unmodifiable; the last is {@link SqlStateCode#UNKNOWN}
     */
    public List<SqlStateCode> because() {
        List<SqlStateCode> matched = new ArrayList<>();
        for (int entry : SqlStateCode.Data.matchAll(text)) {
            matched.add(SqlStateCode.Data.ENTRIES[entry]);
        }
        return Collections.unmodifiableList(matched);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @return to be thrown; its stack trace begins here
     */
    public SqlStateException toException() {
        return toException(null);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @param cause what led to it; may be null
     * @return to be thrown; its stack trace begins here
     */
    public SqlStateException toException(Throwable cause) {
        return SqlStateException.of(this, cause);
    }

    /** {@return the input, diagnosed anew} */
    @Serial
    private Object readResolve() {
        return of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SqlStateDiagnosis that && text.equals(that.text);
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
