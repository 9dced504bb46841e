package dev.codebook.smtp;

import java.util.Arrays;

/**
 * The beginnings of fragments as a tree of letters, only as deep as the fragments differ: the rest of a fragment is compared
 * when its beginning is found. The states are numbered breadth first, so that the children of a state follow each other.
 */
final class FragmentTrie {

    static final int ROOT = 0;
    static final int NO_FRAGMENT = -1;

    /** A beginning has so many letters at least, if the fragment has: shorter ones would be found too often. */
    private static final int LEAST_DEPTH = 4;

    private char[] labels;
    private int[] firstChild;
    private int[] fragmentAt;
    private final int[] foundAfter;
    private int[] parents;
    private int size = 1;

    /** A tree of these fragments, which are folded, sorted and all different. A state is the run of those that begin alike. */
    FragmentTrie(String[] sorted) {
        int most = 2;
        for (String fragment : sorted) {
            most += fragment.length();
        }
        labels = new char[most];
        firstChild = new int[most];
        fragmentAt = new int[most];
        foundAfter = new int[sorted.length];
        parents = new int[most];
        int[] from = new int[most];
        int[] to = new int[most];
        int[] depths = new int[most];
        to[ROOT] = sorted.length;
        for (int state = ROOT; state < size; state++) {
            firstChild[state] = size;
            int depth = depths[state];
            int at = from[state];
            boolean isLast = to[state] - at == 1 && depth >= LEAST_DEPTH;
            fragmentAt[state] = NO_FRAGMENT;
            if (at < to[state] && (isLast || sorted[at].length() == depth)) {
                foundAfter[at] = depth;
                fragmentAt[state] = at++;
            }
            while (at < to[state]) {
                char label = sorted[at].charAt(depth);
                from[size] = at;
                while (at < to[state] && sorted[at].charAt(depth) == label) {
                    at++;
                }
                labels[size] = label;
                to[size] = at;
                parents[size] = state;
                depths[size++] = depth + 1;
            }
        }
        labels = Arrays.copyOf(labels, size);
        firstChild = Arrays.copyOf(firstChild, size + 1);
        firstChild[size] = size;
        fragmentAt = Arrays.copyOf(fragmentAt, size);
        parents = Arrays.copyOf(parents, size);
    }

    int size() {
        return size;
    }

    /** The letter that leads to a state. */
    char label(int state) {
        return labels[state];
    }

    /** The number of the first child; the children of the next state follow, so that they end where those begin. */
    int firstChild(int state) {
        return firstChild[state];
    }

    int parent(int state) {
        return parents[state];
    }

    /** The fragment that begins with the letters of a state and with which no other begins so, or that is just these letters. */
    int fragmentAt(int state) {
        return fragmentAt[state];
    }

    int fragments() {
        return foundAfter.length;
    }

    /** After how many of its letters a fragment is found. */
    int foundAfter(int fragment) {
        return foundAfter[fragment];
    }
}
