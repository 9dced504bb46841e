package dev.codebook.processor.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A code of {@code syntax: text}: {@code 23505}, {@code 23xxx} (five characters, the first two fixed), {@code ACME-*}
 * (any word that begins so) or {@code *}.
 *
 * @param text the canonical spelling
 * @param prefix the fixed part
 * @param length how long a word must be to match, or {@link #ANY_LENGTH}
 */
public record TextCode(String text, String prefix, int length) implements Code {

    static final int ANY_LENGTH = Integer.MAX_VALUE;

    @Override
    public boolean matches(Input input) {
        String word = ((Input.Text) input).text();
        return word.startsWith(prefix) && (length == ANY_LENGTH || word.length() == length);
    }

    @Override
    public boolean covers(Code other) {
        TextCode code = (TextCode) other;
        return code.prefix.startsWith(prefix) && (length == ANY_LENGTH || length == code.length);
    }

    @Override
    public boolean overlaps(Code other) {
        TextCode code = (TextCode) other;
        if (length != ANY_LENGTH && code.length != ANY_LENGTH) {
            return length == code.length && prefixesAgree(code);
        }
        return prefixesAgree(code) && Math.min(length, code.length) >= longerPrefix(code);
    }

    private boolean prefixesAgree(TextCode other) {
        return prefix.startsWith(other.prefix) || other.prefix.startsWith(prefix);
    }

    private int longerPrefix(TextCode other) {
        return Math.max(prefix.length(), other.prefix.length());
    }

    /** Words are without number, so no collection of smaller codes fills a larger one. */
    @Override
    public boolean isCoveredBy(List<Code> others) {
        return others.stream().anyMatch(other -> other.covers(this));
    }

    @Override
    public Rank rank() {
        return new Rank(isLiteral() ? 0 : 1, (long) length - prefix.length());
    }

    @Override
    public boolean isLiteral() {
        return length == prefix.length();
    }

    /** A number that the word always has. */
    @Override
    public Optional<Integer> anchor() {
        return isLiteral() ? Optional.of(text.hashCode()) : Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return isLiteral();
    }
}
