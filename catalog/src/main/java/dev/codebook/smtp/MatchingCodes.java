package dev.codebook.smtp;

/**
 * The codes of a catalog that match the codes of a reply. Immutable, and the same for all replies with these codes.
 *
 * @param codes what {@link SmtpReply#codes()} returns
 * @param ranks of the codes that match, the most specific first
 */
record MatchingCodes(long codes, int[] ranks) {

    /** The most specific of them that a condition stands under, by its rank; -1 if it stands under none. */
    int firstOf(SmtpCondition condition) {
        for (int rank : ranks) {
            if (condition.isUnder(rank)) {
                return rank;
            }
        }
        return -1;
    }
}
