package dev.codebook.processor.match;

import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which entries cover which by their codes. Each question about two codes is asked once, however many entries have them;
 * only where several codes overlap one, and none of them covers it alone, they are looked at together.
 */
final class CodeCover {

    private final List<Code> codes;
    private final CodeIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Entry, BitSet> own = new HashMap<>();
    private final Map<Entry, BitSet> covered = new HashMap<>();
    private final Map<Integer, BitSet> coveredAlone = new HashMap<>();
    private final Map<Integer, BitSet> overlapped = new HashMap<>();

    CodeCover(List<Code> codes) {
        this.codes = codes;
        this.index = new CodeIndex(codes);
        codes.forEach(code -> numbers.put(code.text(), numbers.size()));
    }

    /** Whether every code of the one is covered by the codes of the other. */
    boolean covers(Entry covering, Entry other) {
        if (covering.codes().size() == 1) { // as most have it, and the sets of many entries are large
            return other.codes().stream().allMatch(code -> covering.code().covers(code.value()));
        }
        BitSet left = (BitSet) ownCodes(other).clone();
        left.andNot(covered.computeIfAbsent(covering, this::coveredCodes));
        return left.isEmpty();
    }

    private BitSet ownCodes(Entry entry) {
        return own.computeIfAbsent(entry, key -> {
            BitSet bits = new BitSet();
            key.codes().forEach(code -> bits.set(numbers.get(code.value().text())));
            return bits;
        });
    }

    private BitSet coveredCodes(Entry entry) {
        BitSet bits = (BitSet) ownCodes(entry).clone();
        int[] parts = bits.stream().toArray();
        BitSet touched = new BitSet();
        for (int part : parts) {
            bits.or(coveredAlone(part));
            touched.or(overlapped(part));
        }
        touched.andNot(bits);
        touched.stream().filter(code -> isCoveredBy(parts, code)).forEach(bits::set);
        return bits;
    }

    private boolean isCoveredBy(int[] all, int code) {
        List<Code> parts = IntStream.of(all)
                .filter(part -> overlapped(part).get(code))
                .mapToObj(codes::get)
                .toList();
        return parts.size() > 1 && codes.get(code).isCoveredBy(parts);
    }

    private BitSet coveredAlone(int place) {
        return coveredAlone.computeIfAbsent(place, key -> all(index.below(codes.get(key)), codes.get(key)::covers));
    }

    private BitSet overlapped(int place) {
        return overlapped.computeIfAbsent(place, key -> all(index.near(codes.get(key)), codes.get(key)::overlaps));
    }

    private BitSet all(IntStream places, Predicate<Code> asked) {
        BitSet bits = new BitSet();
        places.filter(place -> asked.test(codes.get(place))).forEach(bits::set);
        return bits;
    }
}
