package dev.codebook.smtp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All conditions of a catalog: tells which of them a reply fulfils, the weightiest first. */
final class ConditionTable {

    private static final SmtpCondition[] NONE = {};

    private final SmtpCondition[] conditions;
    private final SmtpCondition[] withoutText;
    private final FragmentScanner scanner;
    private final int[] lengths;

    /** For each condition the fragments that must all be there, by number. */
    private final int[][] demanded;

    /** For each fragment the conditions that ask for it: for any of theirs, or for the first of all of theirs. */
    private final int[][] askedBy;

    ConditionTable(List<String> lines) {
        conditions = lines.stream().map(SmtpCondition::parse).toArray(SmtpCondition[]::new);
        withoutText = Arrays.stream(conditions).filter(it -> !it.hasText()).toArray(SmtpCondition[]::new);
        String[] fragments = fragments();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < fragments.length; i++) {
            numbers.put(fragments[i], i);
        }
        scanner = new FragmentScanner(fragments);
        lengths = Arrays.stream(fragments).mapToInt(String::length).toArray();
        demanded = new int[conditions.length][];
        for (int i = 0; i < conditions.length; i++) {
            demanded[i] =
                    Arrays.stream(conditions[i].all()).mapToInt(numbers::get).toArray();
        }
        askedBy = askedBy(numbers);
    }

    private String[] fragments() {
        TreeSet<String> sorted = new TreeSet<>();
        for (SmtpCondition condition : conditions) {
            sorted.addAll(Arrays.asList(condition.all()));
            sorted.addAll(Arrays.asList(condition.any()));
        }
        return sorted.toArray(String[]::new);
    }

    private int[][] askedBy(Map<String, Integer> numbers) {
        List<List<Integer>> lists = new ArrayList<>();
        numbers.keySet().forEach(fragment -> lists.add(new ArrayList<>(1)));
        for (int i = 0; i < conditions.length; i++) {
            for (String fragment : conditions[i].any()) {
                lists.get(numbers.get(fragment)).add(i);
            }
            if (conditions[i].any().length == 0 && demanded[i].length > 0) {
                lists.get(demanded[i][0]).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The conditions that are fulfilled, the weightiest first. */
    SmtpCondition[] fulfilled(String text, String host, SmtpCommand command) {
        long[] found = scanner.scan(text);
        if (found == null && withoutText.length == 0) {
            return NONE;
        }
        Fulfilled fulfilled = new Fulfilled(host, command);
        for (int word = 0; found != null && word < found.length; word++) {
            for (long bits = found[word]; bits != 0; bits &= bits - 1) {
                addAskedBy(word * Long.SIZE + Long.numberOfTrailingZeros(bits), found, fulfilled);
            }
        }
        for (SmtpCondition condition : withoutText) {
            fulfilled.add(condition, 0);
        }
        return fulfilled.inOrder();
    }

    private void addAskedBy(int fragment, long[] found, Fulfilled fulfilled) {
        for (int number : askedBy[fragment]) {
            int length = conditions[number].any().length > 0 ? lengths[fragment] : 0;
            for (int other : demanded[number]) {
                length = length < 0 || !isIn(found, other) ? -1 : length + lengths[other];
            }
            if (length >= 0) {
                fulfilled.add(conditions[number], length);
            }
        }
    }

    private static boolean isIn(long[] found, int fragment) {
        return (found[fragment >> 6] & 1L << fragment) != 0;
    }
}
