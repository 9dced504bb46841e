package dev.codebook.smtp;

import java.util.Arrays;
import java.util.List;

/**
 * What an entry asks of a reply besides its code.
 *
 * @param entry the ordinal of the entry
 * @param codes the ranks of the codes that it stands under, in ascending order
 * @param layer of catalogs that extend each other, the one that extends has the higher layer
 * @param hosts patterns in small letters; none if any host will do
 * @param commands a bit for each command by its ordinal; 0 if any command will do
 * @param all fragments that must all be there
 * @param any fragments of which one must be there; none if that is not asked
 */
record SmtpCondition(int entry, int[] codes, int layer, List<String> hosts, int commands, String[] all, String[] any) {

    private static final int FIXED_COLUMNS = 6;

    /** Reads a line as generated code holds it: columns set off by tabs. */
    static SmtpCondition parse(String line) {
        String[] columns = line.split("\t", -1);
        int[] codes =
                Arrays.stream(columns[1].split(" ")).mapToInt(Integer::parseInt).toArray();
        int fragments = FIXED_COLUMNS + Integer.parseInt(columns[5]);
        return new SmtpCondition(
                Integer.parseInt(columns[0]),
                codes,
                Integer.parseInt(columns[2]),
                columns[3].isEmpty() ? List.of() : List.of(columns[3].split(" ")),
                commands(columns[4]),
                folded(columns, FIXED_COLUMNS, fragments),
                folded(columns, fragments, columns.length));
    }

    private static int commands(String names) {
        int bits = 0;
        for (String name : names.split(" ")) {
            bits |= name.isEmpty() ? 0 : 1 << SmtpCommand.valueOf(name).ordinal();
        }
        return bits;
    }

    private static String[] folded(String[] columns, int from, int to) {
        return Arrays.stream(columns, from, to).map(Folding::fold).toArray(String[]::new);
    }

    boolean hasText() {
        return all.length + any.length > 0;
    }

    boolean isUnder(int code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    /** Whether the host is one that is asked for; null is none. */
    boolean allowsHost(String host) {
        for (int i = 0; host != null && i < hosts.size(); i++) {
            if (matches(hosts.get(i), host)) {
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
    List<String> domains() {
        return hosts.stream()
                .map(pattern -> pattern.startsWith("*.") ? pattern.substring(1) : pattern)
                .toList();
    }

    private static boolean matches(String pattern, String host) {
        if (!pattern.startsWith("*.")) {
            return pattern.equalsIgnoreCase(host);
        }
        int length = pattern.length() - 1;
        return host.regionMatches(true, host.length() - length, pattern, 1, length);
    }

    /** The weight among the conditions under one code: first what is asked, then the layer, then the fragment's length. */
    long weight(int length) {
        int kinds = (hasText() ? 4 : 0) + (hosts.isEmpty() ? 0 : 2) + (commands == 0 ? 0 : 1);
        return (long) kinds << 56 | (long) layer << 40 | length;
    }
}
