package dev.codebook.processor.reference;

import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Entries that stand together in a page: those of a class, or those that one entry covers.
 *
 * @param key orders the groups
 */
record PageGroup(String key, String title) implements Comparable<PageGroup> {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final String OPEN = "x";
    private static final String LAST = "\uFFFF";

    /** The groups in order, each with its entries in the order of their codes. */
    static Map<PageGroup, List<Reference.Entry>> of(Reference reference) {
        Titles titles = Titles.of(reference);
        Map<PageGroup, List<Reference.Entry>> groups = new TreeMap<>();
        reference.entries().stream()
                .sorted(Comparator.comparing(
                                (Reference.Entry entry) -> sortKey(entry.codes().get(0)))
                        .thenComparing(entry -> entry.asks().isPresent()))
                .forEach(entry -> groups.computeIfAbsent(of(entry, reference, titles), group -> new ArrayList<>())
                        .add(entry));
        return groups;
    }

    private static PageGroup of(Reference.Entry entry, Reference reference, Titles titles) {
        String code = entry.codes().get(0);
        if (code.equals(Syntax.ROOT)) {
            return new PageGroup(LAST + LAST, "Everything else");
        }
        return reference.syntax() == Syntax.SMTP ? ofClass(code.replace("[", ""), titles) : titles.ofCover(entry);
    }

    /**
     * What entries are asked for by others.
     *
     * @param byCode the titles of those that ask nothing but their codes
     * @param codes their canonical codes, by their names
     * @param heads the names of those that are the widest to cover some other
     */
    private record Titles(Map<String, String> byCode, Map<String, String> codes, Set<String> heads) {

        static Titles of(Reference reference) {
            Titles titles = new Titles(new HashMap<>(), new HashMap<>(), new HashSet<>());
            reference.entries().forEach(titles::add);
            return titles;
        }

        private void add(Reference.Entry entry) {
            if (entry.asks().isEmpty()) {
                entry.codes().forEach(code -> byCode.putIfAbsent(code, entry.title()));
            }
            codes.put(entry.name(), entry.codes().get(0));
            head(entry).ifPresent(heads::add);
        }

        /** The widest entry that covers this one, and not everything. */
        private static Optional<String> head(Reference.Entry entry) {
            List<String> covering = entry.coveredBy();
            return covering.size() > 1 ? Optional.of(covering.get(covering.size() - 2)) : Optional.empty();
        }

        PageGroup ofCover(Reference.Entry entry) {
            String head = head(entry).orElse(entry.name());
            String code = codes.get(head);
            return heads.contains(head) ? new PageGroup(sortKey(code), of(code)) : new PageGroup(LAST, "Other codes");
        }

        String of(String code) {
            return byCode.containsKey(code) ? code + " " + byCode.get(code) : code;
        }
    }

    private static PageGroup ofClass(String code, Titles titles) {
        String digit = code.substring(0, 1);
        return digit.equals(OPEN) ? new PageGroup(LAST, "Any class") : new PageGroup(digit, titles.of(digit + "xx"));
    }

    /** Numbers count as numbers; a wildcard goes before what it stands for, and a reply code before its pairs. */
    private static String sortKey(String code) {
        String lowest = code.replace("[", "").replace('x', '0');
        return DIGITS.matcher(lowest).replaceAll(PageGroup::padded) + "\t" + (code.contains(OPEN) ? 0 : 1);
    }

    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, 10 - digits.group().length())) + digits.group();
    }

    @Override
    public int compareTo(PageGroup other) {
        return key.compareTo(other.key);
    }
}
