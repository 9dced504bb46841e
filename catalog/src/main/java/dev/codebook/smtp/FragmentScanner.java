package dev.codebook.smtp;

import java.util.Arrays;

/**
 * Finds all fragments in one pass over a text: an automaton after Aho and Corasick, so that neither the number of fragments
 * nor a text built to be slow changes the cost of a character. Letters match in either case, and any run of blanks and line
 * breaks matches one space.
 *
 * <p>The states are numbered so that the children of one state follow each other; a state is little more than the letter
 * that leads to it and where its children begin.
 */
final class FragmentScanner {

    private static final int ROOT = 0;
    private static final int NO_FRAGMENT = -1;
    private static final int ROW_BITS = 7;
    private static final int FIRST_CHARACTERS = 1 << ROW_BITS;

    /** So many states near the root, where nearly all of a text is read, have a whole row of next states each. */
    private static final int MOST_ROWS = 256;

    private final char[] labels;
    private final int[] firstChild;
    private final int[] failure;
    private final int[] fragmentAt;
    private final int[] nextOutput;

    /** Where a fragment ends in each state: the state itself, or the nearest on the way back; the root for none. */
    private final int[] outputs;

    private final int[] dense;
    private final int count;

    /** An automaton for these fragments, which are folded, sorted and all different. */
    FragmentScanner(String[] fragments) {
        count = fragments.length;
        int most = 2;
        for (String fragment : fragments) {
            most += fragment.length();
        }
        FragmentTrie trie = new FragmentTrie(fragments, most);
        int size = trie.size();
        labels = Arrays.copyOf(trie.labels, size);
        firstChild = Arrays.copyOf(trie.firstChild, size + 1);
        fragmentAt = Arrays.copyOf(trie.fragmentAt, size);
        failure = new int[size];
        nextOutput = new int[size];
        link();
        outputs = nextOutput.clone();
        for (int state = 0; state < size; state++) {
            outputs[state] = fragmentAt[state] == NO_FRAGMENT ? nextOutput[state] : state;
        }
        dense = new int[Math.min(size, MOST_ROWS) * FIRST_CHARACTERS];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = step(i >> ROW_BITS, fold((char) (i & FIRST_CHARACTERS - 1)));
        }
    }

    /** Breadth first, which is the order of the numbers: where to go on when a state has no child for a character. */
    private void link() {
        for (int state = 0; state < labels.length; state++) {
            for (int child = firstChild[state]; child < firstChild[state + 1]; child++) {
                int back = state == ROOT ? ROOT : step(failure[state], labels[child]);
                failure[child] = back;
                nextOutput[child] = fragmentAt[back] == NO_FRAGMENT ? nextOutput[back] : back;
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        while (c >= FIRST_CHARACTERS || state << ROW_BITS >= dense.length) {
            int next = child(state, c);
            if (next != ROOT || state == ROOT) {
                return next;
            }
            state = failure[state];
        }
        return dense[state << ROW_BITS | c];
    }

    private int step(int from, char c) {
        int state = from;
        while (true) {
            int next = child(state, c);
            if (next != ROOT || state == ROOT) {
                return next;
            }
            state = failure[state];
        }
    }

    /** The child for a character, or the root if there is none. */
    private int child(int state, char c) {
        int low = firstChild[state];
        int high = firstChild[state + 1];
        while (high - low > 4) {
            int middle = low + high >>> 1;
            if (labels[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int child = low; child < high; child++) {
            if (labels[child] == c) {
                return child;
            }
        }
        return ROOT;
    }

    /** Finds the fragments in a text. */
    FragmentHits scan(String text) {
        FragmentHits hits = new FragmentHits(count);
        int state = ROOT;
        boolean isBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wasBlank = isBlank;
            isBlank = isBlank(c);
            if (!isBlank || !wasBlank) {
                boolean hasRow = c < FIRST_CHARACTERS && state << ROW_BITS < dense.length;
                state = hasRow ? dense[state << ROW_BITS | c] : next(state, fold(c));
                if (outputs[state] != ROOT) {
                    addAll(outputs[state], hits);
                }
            }
        }
        return hits;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0';
    }

    private void addAll(int first, FragmentHits hits) {
        int state = first;
        while (state != ROOT && hits.add(fragmentAt[state])) { // if it is there, so is all that ends in it
            state = nextOutput[state];
        }
    }

    /** A character as fragments hold it: a small letter, and a space for any blank. */
    static char fold(char c) {
        if (c < FIRST_CHARACTERS) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : isBlank(c) ? ' ' : c;
        }
        return isBlank(c) ? ' ' : Character.toLowerCase(c);
    }

    /** A text as fragments hold it. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != ' ' || folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
