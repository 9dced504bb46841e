package dev.codebook.processor.match;

import dev.codebook.processor.syntax.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Codes by their anchors, so that a question about one of them need not be put to all: large catalogs have few without. */
final class CodeIndex {

    private final int size;
    private final Map<Integer, List<Integer>> anchored = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();

    CodeIndex(List<Code> codes) {
        this.size = codes.size();
        for (int place = 0; place < size; place++) {
            codes.get(place)
                    .anchor()
                    .map(anchor -> anchored.computeIfAbsent(anchor, key -> new ArrayList<>(1)))
                    .orElse(free)
                    .add(place);
        }
    }

    /** The places of all codes that overlap this one, and of some that do not; in no order. */
    IntStream near(Code code) {
        return code.anchor().isEmpty()
                ? IntStream.range(0, size)
                : IntStream.concat(places(within(code)), places(free));
    }

    /** The places of all codes that this one covers, and of some that it does not; in no order. */
    IntStream below(Code code) {
        return code.anchor().isEmpty() ? IntStream.range(0, size) : places(within(code));
    }

    private List<Integer> within(Code code) {
        return anchored.getOrDefault(code.anchor().orElseThrow(), List.of());
    }

    private static IntStream places(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue);
    }
}
