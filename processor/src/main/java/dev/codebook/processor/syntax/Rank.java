package dev.codebook.processor.syntax;

/**
 * How specific a code is; the smaller, the more specific. If one code covers another without being equal to it, its rank
 * is the greater one.
 *
 * @param tier the kind of code, as each syntax orders its kinds
 * @param size how much a code of that kind leaves open; it decides only between codes of one kind that are nested
 */
public record Rank(int tier, long size) implements Comparable<Rank> {

    @Override
    public int compareTo(Rank other) {
        return tier != other.tier ? Integer.compare(tier, other.tier) : Long.compare(size, other.size);
    }
}
