package dev.codebook.smtp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All conditions of a catalog: tells which of them a reply fulfils. */
final class ConditionTable {

    private static final SmtpCondition[] NONE = {};
    private static final int[] NO_NUMBERS = {};

    /** In the order of their lines. */
    private final SmtpCondition[] conditions;

    private final Fragments fragments;
    private final int[] lengths;

    /** What {@link NameBetween#FRAGMENTS} are among them. */
    private final int[] nameFragments;

    private final Vocabulary vocabulary;

    /** For each condition the fragments that must all be there, by number. */
    private final int[][] demanded;

    /** For each condition the fragments of which one is there if the text names a host that is asked for. */
    private final int[][] domains;

    /** For each fragment the conditions that ask for it: for any of theirs, or for the first of all of theirs. */
    private final int[][] askedBy;

    /** For each of these its weight, if it asks for this fragment and no more; else 0. */
    private final long[][] weights;

    /** For each fragment the conditions that ask for a host of that domain, and for no wording. */
    private final int[][] byDomain;

    /** For each code the conditions on nothing but the command, the weightiest first. */
    private final SmtpCondition[][] byCommand;

    /** For each entry which bits it decides. */
    private final long[] masks;

    private final Spares<ConditionReading> spares = new Spares<>();

    ConditionTable(List<String> lines, int codes, long[] masks) {
        this.masks = masks;
        Map<String, long[]> codeSets = new HashMap<>();
        conditions =
                lines.stream().map(line -> SmtpCondition.parse(line, codeSets)).toArray(SmtpCondition[]::new);
        demanded = new int[conditions.length][];
        domains = new int[conditions.length][];
        int[][] asked = new int[conditions.length][];
        int[][] hosted = new int[conditions.length][];
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < conditions.length; i++) {
            SmtpCondition condition = conditions[i];
            demanded[i] = numbers(numbers, condition.all());
            domains[i] = numbers(numbers, condition.domains());
            int[] any = numbers(numbers, condition.any());
            asked[i] = any.length > 0 || demanded[i].length == 0 ? any : new int[] {demanded[i][0]};
            hosted[i] = condition.hasText() ? NO_NUMBERS : domains[i];
        }
        vocabulary = new Vocabulary(numbers.keySet());
        nameFragments = numbers(numbers, NameBetween.FRAGMENTS);
        String[] texts = numbers.keySet().toArray(String[]::new);
        fragments = new Fragments(texts);
        lengths = new int[texts.length];
        Arrays.setAll(lengths, i -> texts[i].length());
        askedBy = inverse(asked, texts.length);
        weights = weights();
        byDomain = inverse(hosted, texts.length);
        byCommand = sortByCode(codes);
    }

    /** The numbers of some fragments, each of which gets the next one when it is first met. */
    private static int[] numbers(Map<String, Integer> numbers, String[] some) {
        int[] found = some.length == 0 ? NO_NUMBERS : new int[some.length];
        for (int i = 0; i < some.length; i++) {
            Integer known = numbers.putIfAbsent(some[i], numbers.size());
            found[i] = known != null ? known : numbers.size() - 1;
        }
        return found;
    }

    /** For each fragment the conditions that have it, of the fragments of each condition. */
    private static int[][] inverse(int[][] fragmentsOf, int count) {
        int[] sizes = new int[count];
        for (int[] some : fragmentsOf) {
            for (int fragment : some) {
                sizes[fragment]++;
            }
        }
        int[][] inverse = new int[count][];
        Arrays.setAll(inverse, fragment -> sizes[fragment] == 0 ? NO_NUMBERS : new int[sizes[fragment]]);
        for (int condition = fragmentsOf.length - 1; condition >= 0; condition--) {
            for (int fragment : fragmentsOf[condition]) {
                inverse[fragment][--sizes[fragment]] = condition;
            }
        }
        return inverse;
    }

    private long[][] weights() {
        long[][] all = new long[askedBy.length][];
        for (int fragment = 0; fragment < all.length; fragment++) {
            all[fragment] = new long[askedBy[fragment].length];
            for (int i = 0; i < all[fragment].length; i++) {
                int number = askedBy[fragment][i];
                int others = demanded[number].length - (conditions[number].any().length == 0 ? 1 : 0);
                boolean isAll = others == 0 && domains[number].length == 0;
                all[fragment][i] = isAll ? weight(number, lengths[fragment]) : 0;
            }
        }
        return all;
    }

    private SmtpCondition[][] sortByCode(int codes) {
        SmtpCondition[] all = Arrays.stream(conditions)
                .filter(condition -> !condition.hasText() && condition.hosts().isEmpty())
                .sorted(Comparator.comparingLong(condition -> -condition.weight(0)))
                .toArray(SmtpCondition[]::new);
        SmtpCondition[][] byCode = new SmtpCondition[codes][];
        for (int code = 0; code < codes; code++) {
            List<SmtpCondition> some = new ArrayList<>();
            for (SmtpCondition condition : all) {
                if (condition.isUnder(code)) {
                    some.add(condition);
                }
            }
            byCode[code] = some.isEmpty() ? NONE : some.toArray(NONE);
        }
        return byCode;
    }

    /** Reads what the conditions ask of a reply. */
    ConditionReading read(MatchingCodes codes, String text, String host, SmtpCommand command) {
        ConditionReading spare = spares.take();
        ConditionReading reading = spare != null ? spare : new ConditionReading(this, fragments);
        reading.read(codes, text, host, command);
        return reading;
    }

    /** Takes a reading back, which is used for another reply then. */
    void release(ConditionReading reading) {
        reading.forget();
        spares.give(reading);
    }

    /** Adds the conditions that ask for a fragment, and for what else is there. */
    void addByText(int fragment, FragmentHits hits, FragmentHits domainHits, ConditionReading reading) {
        int[] numbers = askedBy[fragment];
        for (int i = 0; i < numbers.length; i++) {
            long weight = weights[fragment][i];
            weight = weight != 0 ? weight : weight(numbers[i], fragment, hits, domainHits);
            if (weight != 0) {
                reading.add(weight);
            }
        }
    }

    /** The weight of a condition that asks for more than one fragment; 0 if it is not fulfilled. */
    private long weight(int number, int fragment, FragmentHits hits, FragmentHits domainHits) {
        boolean fits = domains[number].length == 0 || domainHits.containsAny(domains[number]);
        int length = fits ? length(number, fragment, hits) : -1;
        return length >= 0 ? weight(number, length) : 0;
    }

    /** How long the fragments are together that fulfil a condition; -1 if they do not. */
    private int length(int number, int fragment, FragmentHits hits) {
        int length = conditions[number].any().length > 0 ? lengths[fragment] : 0;
        for (int other : demanded[number]) {
            if (!hits.contains(other)) {
                return -1;
            }
            length += lengths[other];
        }
        return length;
    }

    /** A bit for each of the {@link NameBetween#FRAGMENTS} that was found. */
    int nameFragments(FragmentHits hits) {
        int bits = 0;
        for (int i = 0; i < nameFragments.length; i++) {
            bits |= hits.contains(nameFragments[i]) ? 1 << i : 0;
        }
        return bits;
    }

    /** The words of all wording. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Adds the conditions on the host, and not on the wording, that ask for a domain. */
    void addByHost(int domain, ConditionReading reading) {
        for (int number : byDomain[domain]) {
            reading.add(weight(number, 0));
        }
    }

    /** The condition's weight, above its number from the end: the greater, the weightier; of two that weigh the same, the earlier line. */
    private long weight(int number, int length) {
        return conditions[number].weight(length) | SmtpCondition.NUMBERS - number;
    }

    static boolean isSame(long weight, long other) {
        return ((weight ^ other) & SmtpCondition.NUMBERS) == 0;
    }

    /** The condition of a weight with a number. */
    SmtpCondition condition(long weight) {
        return conditions[SmtpCondition.NUMBERS - (int) (weight & SmtpCondition.NUMBERS)];
    }

    /** Whether it makes a difference that a condition is fulfilled where some bits are decided. */
    boolean canDecide(SmtpCondition condition, long decided) {
        return (masks[condition.entry()] & ~decided) != 0;
    }

    /** The conditions on nothing but the command that stand under a code, the weightiest first. */
    SmtpCondition[] byCommand(int code) {
        return byCommand[code];
    }
}
