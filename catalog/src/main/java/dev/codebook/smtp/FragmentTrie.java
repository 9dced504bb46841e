package dev.codebook.smtp;

import java.util.Arrays;

/** The fragments as a tree of letters, numbered breadth first so that the children of a state follow each other. */
final class FragmentTrie {

    final char[] labels;
    final int[] firstChild;
    final int[] fragmentAt;
    private int size = 1;

    /**
     * Builds the tree level by level. A state is the run of sorted fragments that begin alike.
     *
     * @param most how many states there can be at most
     */
    FragmentTrie(String[] sorted, int most) {
        labels = new char[most];
        firstChild = new int[most];
        fragmentAt = new int[most];
        Arrays.fill(fragmentAt, -1);
        int[] from = new int[most];
        int[] to = new int[most];
        int[] depth = new int[most];
        to[0] = sorted.length;
        for (int state = 0; state < size; state++) {
            firstChild[state] = size;
            int at = from[state];
            if (at < to[state] && sorted[at].length() == depth[state]) {
                fragmentAt[state] = at++;
            }
            while (at < to[state]) {
                char label = sorted[at].charAt(depth[state]);
                from[size] = at;
                while (at < to[state] && sorted[at].charAt(depth[state]) == label) {
                    at++;
                }
                labels[size] = label;
                to[size] = at;
                depth[size++] = depth[state] + 1;
            }
        }
        firstChild[size] = size;
    }

    int size() {
        return size;
    }
}
