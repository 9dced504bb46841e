package dev.codebook.smtp;

/**
 * The codes of a catalog that match the codes of a reply. Immutable, and the same for all replies with these codes.
 *
 * @param codes what {@link SmtpReply#codes()} returns
 * @param ranks of the codes that match, the most specific first
 * @param bits a bit for each rank, set for these
 */
record MatchingCodes(long codes, int[] ranks, long[] bits) {

    /** The most specific of them that is in a set, by its rank; -1 if none is. */
    int firstIn(long[] set) {
        int words = Math.min(bits.length, set.length);
        for (int word = 0; word < words; word++) {
            long common = bits[word] & set[word];
            if (common != 0) {
                return word << 6 | Long.numberOfTrailingZeros(common);
            }
        }
        return -1;
    }
}
