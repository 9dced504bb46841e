package dev.codebook.processor.reference;

import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<PageGroup, List<Reference.Entry>> groups = new TreeMap<>();
        reference.entries().stream()
                .sorted(Comparator.comparing(PageGroup::sortKey)
                        .thenComparing(entry -> entry.asks().isPresent()))
                .forEach(entry -> groups.computeIfAbsent(of(entry, reference), group -> new ArrayList<>())
                        .add(entry));
        return groups;
    }

    private static PageGroup of(Reference.Entry entry, Reference reference) {
        String code = entry.codes().get(0);
        if (code.equals(Syntax.ROOT)) {
            return new PageGroup(LAST + LAST, "Everything else");
        }
        return reference.syntax() == Syntax.TEXT
                ? ofCover(entry, reference)
                : ofClass(code.replace("[", ""), reference);
    }

    private static PageGroup ofClass(String code, Reference reference) {
        String digit = code.substring(0, 1);
        return digit.equals(OPEN)
                ? new PageGroup(LAST, "Any class")
                : new PageGroup(digit, titled(digit + "xx", reference));
    }

    /** The widest entry that covers it, and not everything. */
    private static PageGroup ofCover(Reference.Entry entry, Reference reference) {
        List<String> covering = entry.coveredBy();
        String head = covering.size() > 1 ? covering.get(covering.size() - 2) : entry.name();
        String code = reference.entries().stream()
                .filter(other -> other.name().equals(head))
                .findFirst()
                .map(other -> other.codes().get(0))
                .orElseThrow();
        boolean isHead = !head.equals(entry.name())
                || reference.entries().stream()
                        .anyMatch(other -> other.coveredBy().size() > 1
                                && other.coveredBy()
                                        .get(other.coveredBy().size() - 2)
                                        .equals(head));
        return isHead ? new PageGroup(code, titled(code, reference)) : new PageGroup(LAST, "Other codes");
    }

    private static String titled(String code, Reference reference) {
        Optional<String> title = reference.entries().stream()
                .filter(entry -> entry.asks().isEmpty() && entry.codes().contains(code))
                .map(Reference.Entry::title)
                .findFirst();
        return title.map(words -> code + " " + words).orElse(code);
    }

    /** Numbers count as numbers; a wildcard goes before what it stands for, and a reply code before its pairs. */
    private static String sortKey(Reference.Entry entry) {
        String code = entry.codes().get(0).replace("[", "").replace('x', '0');
        return DIGITS.matcher(code).replaceAll(PageGroup::padded) + "\t"
                + (entry.codes().get(0).contains(OPEN) ? 0 : 1);
    }

    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, 10 - digits.group().length())) + digits.group();
    }

    @Override
    public int compareTo(PageGroup other) {
        return key.compareTo(other.key);
    }
}
