package dev.codebook.smtp;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which entries of a catalog match a reply, and what they decide; generated code asks it. Codes are looked up in
 * tables. Only where an entry under a matching code asks for wording, host or command, and something is still undecided, is
 * the text read: once, for all fragments together.
 *
 * <p>Entries are known by their ordinals, what they decide as bits. Immutable, but for the table of conditions, which is made
 * when it is first needed.
 */
public final class SmtpMatcher {

    /** Above the bits that are decided, a finding holds the ordinal of the most specific entry. */
    public static final int ENTRY_SHIFT = 52;

    private static final int NONE = -1;
    private static final long ENTRY_BITS = -1L << ENTRY_SHIFT;

    private final SmtpIndex index;
    private final int[] plainEntries;
    private final boolean[] hasConditions;
    private final List<String> conditionLines;
    /** For each entry what it decides: the attributes, and as if it were one more of them, that the finding is this entry. */
    private final long[] decisions;

    private final long[] masks;
    private final long everything;
    private volatile ConditionTable conditions;

    private SmtpMatcher(
            List<String> codes, int[] plainEntries, List<String> conditionLines, long[] decisions, long[] masks) {
        this.index = SmtpIndex.of(codes);
        this.plainEntries = plainEntries.clone();
        this.conditionLines = List.copyOf(conditionLines);
        this.decisions = new long[decisions.length];
        this.masks = new long[masks.length];
        for (int entry = 0; entry < masks.length; entry++) {
            this.decisions[entry] = (long) entry << ENTRY_SHIFT | decisions[entry];
            this.masks[entry] = ENTRY_BITS | masks[entry];
        }
        this.hasConditions = new boolean[codes.size()];
        for (String line : conditionLines) {
            markCodes(line);
        }
        this.everything = Arrays.stream(this.masks).reduce(0, (one, other) -> one | other);
    }

    private void markCodes(String line) {
        int start = line.indexOf('\t') + 1;
        for (String code : line.substring(start, line.indexOf('\t', start)).split(" ")) {
            hasConditions[Integer.parseInt(code)] = true;
        }
    }

    /**
     * Makes the matcher of a catalog.
     *
     * @param codes all its codes, such as {@code 550 5.1.1}, the most specific first, {@code *} last
     * @param plainEntries for each code the ordinal of the entry that asks nothing else; -1 if there is none
     * @param conditionLines a line for each entry that asks more, its columns set off by tabs: its ordinal; the codes that it
     *     stands under, by their places; its layer; its hosts; its commands; how many of the fragments that follow must all
     *     be there; the fragments, of those beyond these any
     * @param decisions for each entry what it decides, in less than {@link #ENTRY_SHIFT} bits
     * @param masks for each entry which of the bits it decides
     * @return the matcher
     */
    public static SmtpMatcher of(
            List<String> codes, int[] plainEntries, List<String> conditionLines, long[] decisions, long[] masks) {
        return new SmtpMatcher(codes, plainEntries, conditionLines, decisions, masks);
    }

    /**
     * Finds the entry with exactly this reply code and no condition.
     *
     * @param replyCode any number, such as 550
     * @return the ordinal of the entry, or -1
     */
    public int find(int replyCode) {
        int code = index.find(replyCode);
        return code < 0 ? NONE : plainEntries[code];
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
        for (int code = index.next(codes, NONE); code >= 0 && mask != everything; code = index.next(codes, code)) {
            if (hasConditions[code]) {
                reading = reading == null ? conditions().read(text, host, command) : reading;
                for (int i = reading.next(code, NONE, mask); i >= 0; i = reading.next(code, i, mask)) {
                    int entry = reading.entry(i);
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
        for (int code = index.next(codes, NONE); code >= 0; code = index.next(codes, code)) {
            if (hasConditions[code]) {
                reading = reading == null ? conditions().read(text, host, command) : reading;
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
            table = new ConditionTable(conditionLines, plainEntries.length, masks);
            conditions = table;
        }
        return table;
    }
}
