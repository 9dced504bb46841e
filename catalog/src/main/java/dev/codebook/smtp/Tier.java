package dev.codebook.smtp;

/** The kinds of codes, the most specific first. */
final class Tier {

    /** {@code 550 5.1.1}. */
    static final int PAIR = 0;
    /** {@code 550 x.1.1}. */
    static final int PAIR_OPEN_CLASS = 1;
    /** {@code 550 5.7.[606-649]}. */
    static final int PAIR_RANGE = 2;
    /** {@code 5.1.1}. */
    static final int ENHANCED = 3;
    /** {@code x.1.1}. */
    static final int OPEN_CLASS = 4;
    /** {@code 5.7.[606-649]} and {@code x.7.x}. */
    static final int ENHANCED_RANGE = 5;
    /** {@code 550}. */
    static final int REPLY = 6;
    /** {@code 55x}. */
    static final int REPLY_RANGE = 7;
    /** {@code 5xx}. */
    static final int CLASS = 8;
    /** {@code *}. */
    static final int ROOT = 9;

    static final int COUNT = 10;

    private Tier() {}

    /** Whether several codes of the tier may match one reply. */
    static boolean mayMatchTwice(int tier) {
        return tier == PAIR_RANGE || tier == ENHANCED_RANGE || tier == REPLY_RANGE;
    }
}
