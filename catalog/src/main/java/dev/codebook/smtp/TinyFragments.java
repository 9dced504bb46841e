package dev.codebook.smtp;

import java.util.ArrayList;
import java.util.List;

/** The fragments of less than four bytes, by their last byte: few in any catalog, and none in most. */
final class TinyFragments {

    private record Tiny(int number, int length, long window) {}

    private final List<List<Tiny>> byLast = new ArrayList<>();
    private boolean isEmpty = true;

    TinyFragments() {
        for (int i = 0; i <= 0xff; i++) {
            byLast.add(List.of());
        }
    }

    void add(int number, byte[] fragment) {
        long window = Window.before(fragment, fragment.length);
        int last = (int) window & 0xff;
        List<Tiny> more = new ArrayList<>(byLast.get(last));
        more.add(new Tiny(number, fragment.length, window));
        byLast.set(last, List.copyOf(more));
        isEmpty = false;
    }

    /** Adds those that end in a text behind {@code from}, and up to {@code to}. */
    void addAll(byte[] text, int from, int to, int length, FragmentHits hits) {
        if (isEmpty) {
            return;
        }
        long window = Window.before(text, from);
        for (int i = from; i < to; i++) {
            window = Window.slide(window, text[i]);
            for (Tiny tiny : byLast.get(text[i] & 0xff)) {
                boolean stands =
                        i + 1 - Window.HEAD >= tiny.length() && Window.last(window, tiny.length()) == tiny.window();
                if (stands
                        && !hits.contains(tiny.number())
                        && NamePart.isWording(text, i + 1 - tiny.length(), i + 1, length)) {
                    hits.add(tiny.number());
                }
            }
        }
    }
}
