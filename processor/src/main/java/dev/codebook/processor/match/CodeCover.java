package dev.codebook.processor.match;

import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries cover which by their codes. Each question about two codes is asked once, however many entries have them. */
final class CodeCover {

    private final List<Code> codes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Entry, BitSet> own = new HashMap<>();
    private final Map<Entry, BitSet> covered = new HashMap<>();

    CodeCover(List<Code> codes) {
        this.codes = codes;
        codes.forEach(code -> numbers.put(code.text(), numbers.size()));
    }

    /** Whether every code of the one is covered by the codes of the other. */
    boolean covers(Entry covering, Entry other) {
        BitSet left = (BitSet) own.computeIfAbsent(other, this::ownCodes).clone();
        left.andNot(covered.computeIfAbsent(covering, this::coveredCodes));
        return left.isEmpty();
    }

    private BitSet ownCodes(Entry entry) {
        BitSet bits = new BitSet(codes.size());
        entry.codes().forEach(code -> bits.set(numbers.get(code.value().text())));
        return bits;
    }

    private BitSet coveredCodes(Entry entry) {
        BitSet bits = ownCodes(entry);
        List<Code> patterns =
                entry.plainCodes().stream().filter(code -> !code.isSingle()).toList();
        for (int i = bits.nextClearBit(0); i < codes.size(); i = bits.nextClearBit(i + 1)) {
            if (codes.get(i).isCoveredBy(patterns)) {
                bits.set(i);
            }
        }
        return bits;
    }
}
