package dev.codebook.smtp;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What an entry asks of a reply besides its code.
 *
 * @param entry the ordinal of the entry
 * @param codes a bit for each code by its rank, set for those that it stands under; conditions under the same codes share them
 * @param layer of catalogs that extend each other, the one that extends has the higher layer
 * @param hosts patterns in small letters; none if any host will do
 * @param commands a bit for each command by its ordinal; 0 if any command will do
 * @param all fragments that must all be there
 * @param any fragments of which one must be there; none if that is not asked
 */
record SmtpCondition(int entry, long[] codes, int layer, List<String> hosts, int commands, String[] all, String[] any) {

    /** The greatest number of a condition in its catalog. */
    static final int NUMBERS = (1 << 20) - 1;

    private static final int FIXED_COLUMNS = 6;

    /**
     * Reads a line as generated code holds it: columns set off by tabs.
     *
     * @param codeSets of the lines before, by their columns
     */
    static SmtpCondition parse(String line, Map<String, long[]> codeSets) {
        String[] columns = line.split("\t", -1);
        int fragments = FIXED_COLUMNS + Integer.parseInt(columns[5]);
        return new SmtpCondition(
                Integer.parseInt(columns[0]),
                codeSets.computeIfAbsent(columns[1], SmtpCondition::codes),
                Integer.parseInt(columns[2]),
                columns[3].isEmpty() ? List.of() : List.of(columns[3].split(" ")),
                commands(columns[4]),
                folded(columns, FIXED_COLUMNS, fragments),
                folded(columns, fragments, columns.length));
    }

    private static long[] codes(String ranks) {
        BitSet bits = new BitSet();
        for (String rank : ranks.split(" ")) {
            bits.set(Integer.parseInt(rank));
        }
        return bits.toLongArray();
    }

    private static int commands(String names) {
        int bits = 0;
        for (String name : names.split(" ")) {
            bits |= name.isEmpty() ? 0 : 1 << SmtpCommand.valueOf(name).ordinal();
        }
        return bits;
    }

    private static String[] folded(String[] columns, int from, int to) {
        String[] folded = new String[to - from];
        Arrays.setAll(folded, i -> Folding.fold(columns[from + i]));
        return folded;
    }

    boolean hasText() {
        return all.length + any.length > 0;
    }

    boolean isUnder(int code) {
        int word = code >> 6;
        return word < codes.length && (codes[word] & 1L << code) != 0;
    }

    /** Whether the host that stands in a text from {@code from} to {@code to} is one that is asked for. */
    boolean allowsHost(String text, int from, int to) {
        for (int i = 0; i < hosts.size(); i++) {
            if (matches(hosts.get(i), text, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the command is one that is asked for; null is none. */
    boolean allowsCommand(SmtpCommand command) {
        return command != null && (commands & 1 << command.ordinal()) != 0;
    }

    /** What stands in a text that names one of the hosts. */
    String[] domains() {
        String[] domains = new String[hosts.size()];
        Arrays.setAll(domains, i -> hosts.get(i).startsWith("*.") ? hosts.get(i).substring(1) : hosts.get(i));
        return domains;
    }

    private static boolean matches(String pattern, String text, int from, int to) {
        boolean isSuffix = pattern.startsWith("*.");
        int length = isSuffix ? pattern.length() - 1 : pattern.length();
        return (isSuffix ? length <= to - from : length == to - from)
                && text.regionMatches(true, to - length, pattern, pattern.length() - length, length);
    }

    /**
     * The weight among the conditions under one code: first what is asked, then the layer, then the length of the fragments.
     * The lowest bits, those of {@link #NUMBERS}, are free.
     */
    long weight(int length) {
        int kinds = (hasText() ? 4 : 0) + (hosts.isEmpty() ? 0 : 2) + (commands == 0 ? 0 : 1);
        return (long) kinds << 56 | (long) layer << 40 | (long) length << 20;
    }
}
