package dev.codebook.smtp;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds which entries of a catalog match a reply, and what they decide; generated code asks it. Codes are looked up in
 * tables. Only where an entry under a matching code asks for wording, host or command, and something is still undecided, is
 * the text read: once, for all fragments together.
 *
 * <p>Entries are known by their ordinals, what they decide as bits. Immutable, but for the table of conditions, which is made
 * when it is first needed, and for the codes that were found before, which are remembered.
 */
public final class SmtpMatcher {

    /** Above the bits that are decided, a finding holds the ordinal of the most specific entry; of very many entries, from a lower bit on. */
    public static final int ENTRY_SHIFT = 52;

    private static final int NONE = -1;

    private final SmtpIndex index;
    private final int[] plainEntries;
    private final boolean[] hasConditions;
    private final Supplier<List<String>> conditionLines;
    /** For each entry what it decides: the attributes, and as if it were one more of them, that the finding is this entry. */
    private final long[] decisions;

    private final long[] masks;
    private final long everything;
    private volatile ConditionTable conditions;

    private SmtpMatcher(
            String[] codes,
            int[] plainEntries,
            boolean[] hasConditions,
            Supplier<List<String>> conditionLines,
            long[] decisions,
            long[] masks) {
        this.index = SmtpIndex.of(codes);
        this.plainEntries = plainEntries;
        this.hasConditions = hasConditions;
        this.conditionLines = conditionLines;
        this.decisions = decisions;
        this.masks = masks;
        long all = 0;
        for (long mask : masks) {
            all |= mask;
        }
        this.everything = all;
    }

    /**
     * Makes the matcher of a catalog. It keeps the arrays, which nobody may change afterwards: they are not copied, since the
     * generated types of a large catalog are to start fast and to hold little.
     *
     * @param codes all its codes, such as {@code 550 5.1.1}, the most specific first, {@code *} last
     * @param plainEntries for each code the ordinal of the entry that asks nothing else; -1 if there is none
     * @param hasConditions for each code whether an entry stands under it that asks more
     * @param conditionLines gives a line for each entry that asks more, its columns set off by tabs: its ordinal; the codes
     *     that it stands under, by their places; its layer; its hosts; its commands; how many of the fragments that follow
     *     must all be there; the fragments, of those beyond these any. Of two that weigh the same, the earlier line counts. It is
     *     asked when a reply first has such a code
     * @param decisions for each entry its ordinal, shifted by {@link #ENTRY_SHIFT}, and what it decides, in the bits below
     * @param masks for each entry which of the bits it decides, all from {@link #ENTRY_SHIFT} on among them
     * @return the matcher
     */
    public static SmtpMatcher of(
            String[] codes,
            int[] plainEntries,
            boolean[] hasConditions,
            Supplier<List<String>> conditionLines,
            long[] decisions,
            long[] masks) {
        return new SmtpMatcher(codes, plainEntries, hasConditions, conditionLines, decisions, masks);
    }

    /**
     * Finds what a reply means.
     *
     * @param codes what {@link SmtpReply#codes()} returns
     * @param text the whole text
     * @param host the host that replied; null to read it from the text
     * @param command the command that it replied to; null to read it from the text
     * @return the ordinal of the most specific entry, shifted by {@link #ENTRY_SHIFT}, and what is decided, each attribute by
     *     the most specific entry that decides it
     */
    public long match(long codes, String text, String host, SmtpCommand command) {
        long decided = 0;
        long mask = 0;
        ConditionReading reading = null;
        MatchingCodes matching = index.find(codes);
        int[] ranks = matching.ranks();
        for (int i = 0; i < ranks.length && mask != everything; i++) {
            int code = ranks[i];
            if (hasConditions[code]) {
                reading = reading == null ? conditions().read(matching, text, host, command) : reading;
                for (int next = reading.next(code, NONE, mask); next >= 0; next = reading.next(code, next, mask)) {
                    int entry = reading.entry(next);
                    decided |= decisions[entry] & ~mask;
                    mask |= masks[entry];
                }
            }
            int plain = plainEntries[code];
            if (plain != NONE) {
                decided |= decisions[plain] & ~mask;
                mask |= masks[plain];
            }
        }
        release(reading);
        return decided;
    }

    private void release(ConditionReading reading) {
        if (reading != null) {
            conditions().release(reading);
        }
    }

    /**
     * Finds all entries that match a reply.
     *
     * @param codes as for {@link #match}
     * @param text as for {@link #match}
     * @param host as for {@link #match}
     * @param command as for {@link #match}
     * @return their ordinals, the most specific first
     */
    public int[] matchAll(long codes, String text, String host, SmtpCommand command) {
        IntStream.Builder entries = IntStream.builder();
        ConditionReading reading = null;
        MatchingCodes matching = index.find(codes);
        for (int code : matching.ranks()) {
            if (hasConditions[code]) {
                reading = reading == null ? conditions().read(matching, text, host, command) : reading;
                for (int i = reading.next(code, NONE, 0); i >= 0; i = reading.next(code, i, 0)) {
                    entries.add(reading.entry(i));
                }
            }
            if (plainEntries[code] != NONE) {
                entries.add(plainEntries[code]);
            }
        }
        release(reading);
        return entries.build().distinct().toArray();
    }

    /** The conditions, which are put into tables when the first of them is asked for. */
    ConditionTable conditions() {
        ConditionTable table = conditions;
        if (table == null) {
            table = new ConditionTable(conditionLines.get(), plainEntries.length, masks);
            conditions = table;
        }
        return table;
    }
}
