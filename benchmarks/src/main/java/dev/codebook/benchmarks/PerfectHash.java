package dev.codebook.benchmarks;

import java.util.Map;
import java.util.stream.LongStream;

/** A table in which each text of a set known beforehand has a place of its own: the least that a look-up by text can do. */
final class PerfectHash<T> {

    private static final int BITS = 17;

    private final String[] keys = new String[1 << BITS];
    private final Object[] values = new Object[1 << BITS];
    private final int factor;

    PerfectHash(Map<String, T> map) {
        factor = (int) LongStream.iterate(0x9E3779B9L, odd -> odd + 2)
                .filter(odd -> map.keySet().stream()
                                .map(key -> place(key, (int) odd))
                                .distinct()
                                .count()
                        == map.size())
                .findFirst()
                .orElseThrow();
        map.forEach((key, value) -> {
            keys[place(key, factor)] = key;
            values[place(key, factor)] = value;
        });
    }

    private static int place(String key, int factor) {
        return key.hashCode() * factor >>> Integer.SIZE - BITS;
    }

    @SuppressWarnings("unchecked") // only values of the map are in it
    T get(String key) {
        int place = place(key, factor);
        return key.equals(keys[place]) ? (T) values[place] : null;
    }
}
