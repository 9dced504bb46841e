package dev.codebook.smtp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All conditions of a catalog: tells which of them a reply fulfils, the weightiest first. */
final class ConditionTable {

    private static final SmtpCondition[] NONE = {};

    private final SmtpCondition[] conditions;
    private final FragmentScanner scanner;
    private final int[] lengths;

    /** For each condition the fragments that must all be there, by number. */
    private final int[][] demanded;

    /** For each fragment the conditions that ask for it: for any of theirs, or for the first of all of theirs. */
    private final int[][] askedBy;

    /** Which fragments are the domain of a host: without one, the text names no host that is asked for. */
    private final boolean[] domains;

    /** For each fragment the conditions that ask for a host of that domain, and for no wording. */
    private final SmtpCondition[][] byDomain;

    private final SmtpCondition[][] withCommand;

    ConditionTable(List<String> lines, int codes) {
        conditions = lines.stream().map(SmtpCondition::parse).toArray(SmtpCondition[]::new);
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
        domains = marks(Arrays.stream(conditions).flatMap(it -> it.domains().stream()), numbers);
        byDomain = byDomain(fragments);
        withCommand = withCommand(codes);
    }

    private static boolean[] marks(Stream<String> fragments, Map<String, Integer> numbers) {
        boolean[] marks = new boolean[numbers.size()];
        fragments.mapToInt(numbers::get).forEach(number -> marks[number] = true);
        return marks;
    }

    private String[] fragments() {
        TreeSet<String> sorted = new TreeSet<>(Lead.byWords().keySet());
        for (SmtpCondition condition : conditions) {
            sorted.addAll(Arrays.asList(condition.all()));
            sorted.addAll(Arrays.asList(condition.any()));
            sorted.addAll(condition.domains());
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

    private SmtpCondition[][] byDomain(String[] fragments) {
        Map<String, List<SmtpCondition>> lists = new HashMap<>();
        for (SmtpCondition condition : withoutText(true)) {
            condition
                    .domains()
                    .forEach(domain -> lists.computeIfAbsent(domain, it -> new ArrayList<>())
                            .add(condition));
        }
        return Arrays.stream(fragments)
                .map(fragment -> lists.getOrDefault(fragment, List.of()).toArray(NONE))
                .toArray(SmtpCondition[][]::new);
    }

    private SmtpCondition[] withoutText(boolean hasHost) {
        return Arrays.stream(conditions)
                .filter(condition -> !condition.hasText() && !condition.hosts().isEmpty() == hasHost)
                .sorted(Comparator.comparingLong((SmtpCondition condition) -> -condition.weight(0))
                        .thenComparingInt(SmtpCondition::entry))
                .toArray(SmtpCondition[]::new);
    }

    private SmtpCondition[][] withCommand(int codes) {
        SmtpCondition[][] byCode = new SmtpCondition[codes][];
        SmtpCondition[] all = withoutText(false);
        for (int code = 0; code < codes; code++) {
            int under = code;
            SmtpCondition[] some = Arrays.stream(all)
                    .filter(condition -> condition.isUnder(under))
                    .toArray(SmtpCondition[]::new);
            byCode[code] = some.length == 0 ? NONE : some;
        }
        return byCode;
    }

    /** The fragments that stand in a text. */
    FragmentHits scan(String text) {
        return scanner.scan(text);
    }

    /** Whether a text with these fragments can name a host that some condition asks for. */
    boolean mayNameHost(FragmentHits hits) {
        return hits.meet(domains);
    }

    /** The conditions on wording that are fulfilled, the weightiest first. */
    SmtpCondition[] fulfilledByText(FragmentHits hits, ReplyContext context) {
        Fulfilled fulfilled = new Fulfilled(context);
        for (int i = 0; i < hits.count(); i++) {
            addAskedBy(hits.number(i), hits, fulfilled);
        }
        return fulfilled.inOrder();
    }

    private void addAskedBy(int fragment, FragmentHits hits, Fulfilled fulfilled) {
        for (int number : askedBy[fragment]) {
            int length = conditions[number].any().length > 0 ? lengths[fragment] : 0;
            for (int other : demanded[number]) {
                length = length < 0 || !hits.contains(other) ? -1 : length + lengths[other];
            }
            if (length >= 0) {
                fulfilled.add(conditions[number], length);
            }
        }
    }

    /** The conditions on the host, and not on the wording, that are fulfilled, the weightiest first. */
    SmtpCondition[] fulfilledByHost(FragmentHits hits, ReplyContext context) {
        Fulfilled fulfilled = new Fulfilled(context);
        for (int i = 0; i < hits.count(); i++) {
            for (SmtpCondition condition : byDomain[hits.number(i)]) {
                fulfilled.add(condition, 0);
            }
        }
        return fulfilled.inOrder();
    }

    /** The conditions on nothing but the command that stand under a code, the weightiest first. */
    SmtpCondition[] byCommand(int code) {
        return withCommand[code];
    }
}
