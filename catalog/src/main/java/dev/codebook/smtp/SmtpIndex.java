package dev.codebook.smtp;

import java.util.Arrays;

/**
 * Finds which codes of a catalog match a reply; {@link SmtpMatcher} asks it. It is made from all codes of the catalog in the
 * order of their specificity, the most specific first; the place in that order is the code's rank.
 *
 * <p>Most codes are found by one look-up each: reply and enhanced code, enhanced code with its class, with an open class,
 * with any detail, reply code, class. Only the few other ranges and wildcards are tried one by one.
 *
 * <p>Immutable, but for what it found before.
 */
final class SmtpIndex {

    /** Stands for an open class or an open detail in a key. */
    private static final int OPEN_CLASS = 0xF;

    private static final int OPEN_DETAIL = 0x3FF;
    private static final int NONE = -1;
    private static final int FOUND_BITS = 9;
    private static final int MOST_STEPS = 4;

    private final KeyTable keys;
    private final int[] byReplyCode = new int[1000];
    private final int[] byClass = new int[10];
    private final SmtpPattern[] patterns;
    private final int[] patternRanks;
    private final int root;

    /** A bit for each tier that has codes. */
    private final int tiers;

    /** What was found before, by the hash code of the codes: few codes make up most replies. Where there is no room, the latest is kept. */
    private final MatchingCodes[] found = new MatchingCodes[1 << FOUND_BITS];

    /** For each rank the tier in which the next code may stand. */
    private final byte[] tierAfter;

    private SmtpIndex(String[] codes) {
        Arrays.fill(byReplyCode, NONE);
        Arrays.fill(byClass, NONE);
        keys = new KeyTable(codes.length);
        SmtpPattern[] slow = new SmtpPattern[codes.length];
        int[] slowRanks = new int[codes.length];
        tierAfter = new byte[codes.length];
        int slowCount = 0;
        int present = 0;
        int rank = 0;
        for (String code : codes) {
            SmtpPattern pattern = SmtpPattern.parse(code);
            present |= 1 << pattern.tier();
            tierAfter[rank] = (byte) (pattern.tier() + (Tier.mayMatchTwice(pattern.tier()) ? 0 : 1));
            if (!enter(pattern, rank)) {
                slow[slowCount] = pattern;
                slowRanks[slowCount++] = rank;
            }
            rank++;
        }
        patterns = Arrays.copyOf(slow, slowCount);
        patternRanks = Arrays.copyOf(slowRanks, slowCount);
        root = rank - 1;
        tiers = present;
    }

    /**
     * Makes the index of a catalog.
     *
     * @param codes all its codes, such as {@code 550 5.1.1}, the most specific first, {@code *} last
     * @return the index
     */
    static SmtpIndex of(String[] codes) {
        return new SmtpIndex(codes);
    }

    /** Enters a code where a look-up finds it; false if there is no such place for it. */
    private boolean enter(SmtpPattern pattern, int rank) {
        switch (pattern.tier()) {
            case Tier.REPLY -> byReplyCode[pattern.replyCode()] = rank;
            case Tier.CLASS -> byClass[pattern.replyCode() / 100] = rank;
            case Tier.ROOT -> {
                // always the last rank
            }
            case Tier.REPLY_RANGE -> {
                return false;
            }
            default -> {
                return pattern.hasKey() && keys.put(pattern.key(OPEN_CLASS, OPEN_DETAIL), rank);
            }
        }
        return true;
    }

    /** The rank of exactly this reply code, or -1. */
    private int find(int replyCode) {
        return replyCode >= 0 && replyCode < byReplyCode.length ? byReplyCode[replyCode] : NONE;
    }

    /** Finds the codes that match what {@link SmtpReply#codes()} returns. */
    MatchingCodes find(long codes) {
        int slot = Long.hashCode(codes) * 0x9E3779B9 >>> Integer.SIZE - FOUND_BITS;
        MatchingCodes known = found[slot];
        for (int step = 1; step < MOST_STEPS && known != null && known.codes() != codes; step++) {
            slot = slot + 1 & found.length - 1;
            known = found[slot];
        }
        if (known == null || known.codes() != codes) {
            known = search(codes);
            found[slot] = known;
        }
        return known;
    }

    private MatchingCodes search(long codes) {
        int[] ranks = new int[8];
        int count = 0;
        for (int rank = next(codes, NONE); rank >= 0; rank = next(codes, rank)) {
            ranks = count < ranks.length ? ranks : Arrays.copyOf(ranks, 2 * count);
            ranks[count++] = rank;
        }
        return new MatchingCodes(codes, Arrays.copyOf(ranks, count));
    }

    /** The next rank whose code matches, or -1 if there is none; -1 is before the first. */
    private int next(long codes, int after) {
        boolean hasEnhanced = (codes & PackedCodes.ENHANCED) != 0;
        int from = Math.max(after < 0 ? 0 : tierAfter[after], hasEnhanced ? 0 : Tier.REPLY);
        for (int left = tiers & -1 << from; left != 0; left &= left - 1) {
            int rank = inTier(Integer.numberOfTrailingZeros(left), codes, after);
            if (rank > after) {
                return rank;
            }
        }
        return NONE;
    }

    private int inTier(int tier, long codes, int after) {
        int replyCode = PackedCodes.reply(codes);
        return switch (tier) {
            case Tier.PAIR -> replyCode > 0 ? keys.get(codes) : NONE;
            case Tier.PAIR_OPEN_CLASS -> replyCode > 0 ? keys.get(open(codes)) : NONE;
            case Tier.PAIR_RANGE -> replyCode > 0 ? range(tier, codes, codes, after) : NONE;
            case Tier.ENHANCED -> keys.get(alone(codes));
            case Tier.OPEN_CLASS -> keys.get(open(alone(codes)));
            case Tier.ENHANCED_RANGE -> range(tier, codes, alone(codes), after);
            case Tier.REPLY -> find(replyCode);
            case Tier.REPLY_RANGE -> slow(tier, codes, after);
            case Tier.CLASS -> ofClass(PackedCodes.replyClass(codes));
            default -> root;
        };
    }

    /** Numbers that were never read from a reply have classes of their own. */
    private int ofClass(int replyClass) {
        return replyClass < byClass.length ? byClass[replyClass] : NONE;
    }

    /** Without the reply code, and with the class of the input. */
    private static long alone(long codes) {
        return codes & PackedCodes.ENHANCED & ~(0xFL << 20) | (long) PackedCodes.replyClass(codes) << 20;
    }

    private static long open(long codes) {
        return codes | (long) OPEN_CLASS << 20;
    }

    /** Ranges may be nested: the first that comes after the given rank is meant. */
    private int range(int tier, long codes, long key, int after) {
        int anyDetail = later(keys.get(key | OPEN_DETAIL), after);
        int anyDetailOpenClass = later(keys.get(open(key | OPEN_DETAIL)), after);
        int slow = later(slow(tier, codes, after), after);
        int nearest = Math.min(anyDetail, Math.min(anyDetailOpenClass, slow));
        return nearest == Integer.MAX_VALUE ? NONE : nearest;
    }

    private static int later(int rank, int after) {
        return rank > after ? rank : Integer.MAX_VALUE;
    }

    private int slow(int tier, long codes, int after) {
        for (int i = 0; i < patterns.length; i++) {
            if (patternRanks[i] > after && patterns[i].tier() == tier && patterns[i].matches(codes)) {
                return patternRanks[i];
            }
        }
        return NONE;
    }
}
