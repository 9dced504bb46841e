package dev.codebook.processor.match;

import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which entries some input has as its most specific one, exactly.
 *
 * <p>An entry matches under one of its codes and in one of the ways to fulfil its condition. For each such pair there is an
 * input that fulfils this way and nothing more: its text holds the fragments of the way only; the caller tells a host of the
 * way's pattern, which other patterns name only if they cover that one, and the way's command; or a host and a command
 * are not known. There whatever else matches is implied by the way, so that the entry wins there or is beaten by what is implied.
 *
 * <p>A reply may fulfil several ways at once, which makes the fragment that is found longer and the entry weightier than each
 * way alone. Still it is enough to look at the ways one by one: of those that a reply fulfils, the one with the longest
 * fragment gives the entry its whole weight, and what beats the entry in that way matches the reply with at least the weight
 * that it has there.
 */
public final class Reach {

    private final List<Code> codes;
    private final CodeIndex index;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Entry, Integer> order = new HashMap<>();
    private final Map<Entry, int[]> standing = new HashMap<>();
    private final BitSet plain = new BitSet();
    private final WordingIndex wordings = new WordingIndex();
    private final List<Entry> withoutWording = new ArrayList<>();
    private final Map<Integer, Boolean> coverable = new HashMap<>();

    private Reach(List<Entry> entries) {
        this.codes = Ranked.codesOf(entries);
        this.index = new CodeIndex(codes);
        codes.forEach(code -> places.put(code.text(), places.size()));
        entries.forEach(this::add);
    }

    /** The reach of entries that know no others. */
    public static Reach of(List<Entry> entries) {
        return new Reach(entries);
    }

    private void add(Entry entry) {
        int[] stands = entry.plainCodes().stream()
                .mapToInt(code -> places.get(code.text()))
                .distinct()
                .sorted()
                .toArray();
        standing.put(entry, stands);
        order.put(entry, order.size());
        if (entry.condition().isNone()) {
            IntStream.of(stands).forEach(plain::set);
        } else if (entry.condition().hasText()) {
            wordings.add(entry);
        } else {
            withoutWording.add(entry);
        }
    }

    /** Whether some input is diagnosed as the entry. */
    public boolean canWin(Entry entry) {
        return !isBeaten(entry, this::mayBeImpliedBy, plain);
    }

    /** The entry that wins, by itself, wherever this one matches. */
    public Optional<Entry> winner(Entry entry) {
        return order.keySet().stream()
                .filter(other -> other != entry)
                .filter(other -> isBeaten(entry, way -> List.of(other), new BitSet()))
                .min(Comparator.comparing(order::get));
    }

    /** Whether the others, and codes that need no condition, win wherever the entry matches. */
    private boolean isBeaten(Entry entry, Function<Condition, List<Entry>> others, BitSet plainCodes) {
        return entry.condition().ways().allMatch(way -> {
            List<Entry> implied = others.apply(way).stream()
                    .filter(other -> other.condition().isImpliedBy(way))
                    .toList();
            return IntStream.of(standing.get(entry))
                    .allMatch(place -> goBefore(implied, entry, way, place) || cover(implied, plainCodes, place));
        });
    }

    private List<Entry> mayBeImpliedBy(Condition way) {
        return way.isNone()
                ? List.of()
                : Stream.concat(wordings.askingFor(way.fragments()).stream(), withoutWording.stream())
                        .toList();
    }

    private boolean goBefore(List<Entry> implied, Entry entry, Condition way, int place) {
        return implied.stream()
                .filter(other -> other != entry && Arrays.binarySearch(standing.get(other), place) >= 0)
                .anyMatch(other -> weight(way).compare(other, entry) < 0);
    }

    /** The whole order under one code: at last the longer fragment, then the earlier entry. */
    private Comparator<Entry> weight(Condition way) {
        return Ranked.UNDER_ONE_CODE
                .thenComparingInt(entry -> -entry.condition().foundLength(way))
                .thenComparingInt(order::get);
    }

    /** Whether more specific codes, those that match in this way, leave nothing of a code. */
    private boolean cover(List<Entry> implied, BitSet plainCodes, int place) {
        if (!isCoverable(place)) {
            return false;
        }
        BitSet covering = (BitSet) plainCodes.clone();
        implied.forEach(other -> IntStream.of(standing.get(other)).forEach(covering::set));
        covering.clear(place, codes.size());
        return codes.get(place)
                .isCoveredBy(covering.stream().mapToObj(codes::get).toList());
    }

    /** Whether all more specific codes together leave nothing of it, which is rare. */
    private boolean isCoverable(int place) {
        return coverable.computeIfAbsent(place, key -> codes.get(key).isCoveredBy(moreSpecific(key)));
    }

    private List<Code> moreSpecific(int place) {
        return index.near(codes.get(place))
                .filter(other -> other < place)
                .mapToObj(codes::get)
                .toList();
    }
}
