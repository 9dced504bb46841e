package dev.codebook.benchmarks;

import java.util.Map;
import java.util.stream.IntStream;

/** A table in which each text of a set known beforehand has a place of its own: the least that a look-up by text can do. */
final class PerfectHash<T> {

    private static final int BITS = 18;
    private static final int SPREAD = 0x9E3779B1;
    private static final int MOST_TRIES = 10_000;

    private final String[] keys = new String[1 << BITS];
    private final Object[] values = new Object[1 << BITS];
    private final int factor;

    PerfectHash(Map<String, T> map) {
        factor = IntStream.iterate(33, odd -> odd + 2)
                .limit(MOST_TRIES)
                .filter(odd -> map.keySet().stream()
                                .map(key -> place(key, odd))
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
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = hash * factor + key.charAt(i);
        }
        return hash * SPREAD >>> Integer.SIZE - BITS;
    }

    @SuppressWarnings("unchecked") // only values of the map are in it
    T get(String key) {
        int place = place(key, factor);
        return key.equals(keys[place]) ? (T) values[place] : null;
    }
}
