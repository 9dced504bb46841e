package dev.codebook.processor.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A pattern, such as {@code 550}, {@code 5xx}, {@code x.1.1} or {@code *}: it says which inputs an entry matches. All
 * codes of a catalog have the same syntax; comparing codes of different ones is a mistake of the caller.
 */
public sealed interface Code permits SmtpCode, NumberCode, TextCode {

    /** The code in its one canonical spelling; equal codes have equal texts. */
    String text();

    /** Whether the input is one of those that the code stands for. */
    boolean matches(Input input);

    /** Whether this code matches everything that the other one matches. */
    boolean covers(Code other);

    /** Whether some input matches both. */
    boolean overlaps(Code other);

    /** Whether everything that this code matches is matched by at least one of the others. */
    boolean isCoveredBy(List<Code> others);

    /** How specific it is. */
    Rank rank();

    /** Whether it is one exact code, without wildcard or range. */
    boolean isLiteral();

    /** Whether it matches one input only, so that it covers no other code alone. */
    boolean isSingle();

    /**
     * What everything that it matches has in common, as a number, where there is such a thing. Codes with different anchors do
     * not overlap, and a code with an anchor covers none without.
     */
    Optional<Integer> anchor();

    /**
     * Whether it leaves the class open that an exception's superclass depends on, as {@code x.2.2} does: it overlaps
     * both 4xx and 5xx and is covered by neither.
     */
    default boolean hasOpenClass() {
        return false;
    }
}
