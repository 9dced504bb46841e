package dev.codebook.smtp;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An automaton after Aho and Corasick: after each character, its state is the longest beginning of a fragment with which the
 * text ends. Neither the number of fragments nor a text built to be slow changes the cost of a character.
 *
 * <p>States with several children are numbered first and have a row each, with the next state for every ASCII symbol. The many
 * others have one child at most: where that is not the next one, the search goes on in the state that they fall back to.
 */
final class FragmentAutomaton {

    static final int ROOT = FragmentTrie.ROOT;
    static final int NONE = FragmentTrie.NO_FRAGMENT;

    private static final int ASCII = 128;

    /** For each ASCII character a small number, 0 if no fragment has it; other characters stand for themselves. */
    private final byte[] symbols = new byte[ASCII];

    private final int rowBits;
    private final int rowCount;
    private final int[] rows;

    /** Of the states without rows: the symbol that leads to the only child, and that child; without one, symbol 0 leads to the root. */
    private final char[] labels;

    private final int[] children;
    private final int[] fallbacks;

    /** Of the states with rows: the children behind characters beyond ASCII. */
    private final long[] wideKeys;

    private final int[] wideChildren;

    /** The longest fragment whose beginning a text ends with in a state. */
    private final int[] outputs;

    /** For each fragment the next shorter one with which its beginning ends. */
    private final int[] nextOutputs;

    FragmentAutomaton(FragmentTrie trie) {
        int size = trie.size();
        rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(numberSymbols(trie));
        int[] inOrder = IntStream.concat(
                        IntStream.range(0, size).filter(state -> hasRow(trie, state)),
                        IntStream.range(0, size).filter(state -> !hasRow(trie, state)))
                .toArray();
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[inOrder[i]] = i;
        }
        rowCount = (int)
                IntStream.range(0, size).filter(state -> hasRow(trie, state)).count();
        rows = new int[rowCount << rowBits];
        labels = new char[size];
        children = new int[size];
        fallbacks = new int[size];
        outputs = IntStream.of(inOrder).map(trie::fragmentAt).toArray();
        nextOutputs = new int[trie.fragments()];
        int[] wide = IntStream.range(1, size)
                .filter(state -> trie.label(state) >= ASCII && hasRow(trie, trie.parent(state)))
                .toArray();
        wideKeys = IntStream.of(wide)
                .mapToLong(state -> wideKey(numbers[trie.parent(state)], trie.label(state)))
                .toArray();
        wideChildren = IntStream.of(wide).map(state -> numbers[state]).toArray();
        for (int state = ROOT; state < size; state++) {
            link(trie, state, numbers);
        }
    }

    private static boolean hasRow(FragmentTrie trie, int state) {
        return state == ROOT || trie.firstChild(state + 1) - trie.firstChild(state) > 1;
    }

    /** Numbers the ASCII characters of all fragments from 1 on, and all that fold to one of them alike; returns the greatest number. */
    private int numberSymbols(FragmentTrie trie) {
        int greatest = 0;
        for (int state = 1; state < trie.size(); state++) {
            char label = trie.label(state);
            if (label < ASCII && symbols[label] == 0) {
                symbols[label] = (byte) ++greatest;
            }
        }
        for (char c = 0; c < ASCII; c++) {
            symbols[c] = symbols[Folding.fold(c)];
        }
        return greatest;
    }

    /** Breadth first: where a state leads to, and where its children fall back to, which are states nearer to the root. */
    private void link(FragmentTrie trie, int state, int[] numbers) {
        int number = numbers[state];
        if (number < rowCount && state != ROOT) {
            for (int symbol = 0; symbol < 1 << rowBits; symbol++) {
                rows[number << rowBits | symbol] = next(fallbacks[number], (char) symbol);
            }
        }
        for (int child = trie.firstChild(state); child < trie.firstChild(state + 1); child++) {
            char symbol = symbol(trie.label(child));
            int next = numbers[child];
            fallbacks[next] = state == ROOT ? ROOT : next(fallbacks[number], symbol);
            int shorter = outputs[fallbacks[next]];
            if (outputs[next] == NONE) {
                outputs[next] = shorter;
            } else {
                nextOutputs[outputs[next]] = shorter;
            }
            enter(number, symbol, next);
        }
    }

    private void enter(int state, char symbol, int child) {
        if (state >= rowCount) {
            labels[state] = symbol;
            children[state] = child;
        } else if (symbol < ASCII) {
            rows[state << rowBits | symbol] = child;
        }
    }

    private static long wideKey(int state, char symbol) {
        return (long) state << Character.SIZE | symbol;
    }

    /** What the automaton sees of a character: the same for both cases of a letter, and for all blanks. */
    char symbol(char c) {
        char folded = c < ASCII ? c : Folding.fold(c);
        return folded < ASCII ? (char) symbols[folded] : folded;
    }

    /** The state after a symbol. */
    int next(int from, char symbol) {
        int state = from;
        while (true) {
            if (state >= rowCount) {
                if (labels[state] == symbol) {
                    return children[state];
                }
            } else if (symbol < ASCII) {
                return rows[state << rowBits | symbol];
            } else {
                int wide = Arrays.binarySearch(wideKeys, wideKey(state, symbol));
                if (wide >= 0 || state == ROOT) {
                    return wide >= 0 ? wideChildren[wide] : ROOT;
                }
            }
            state = fallbacks[state];
        }
    }

    /** The longest fragment whose beginning the text ends with, or {@link #NONE}. */
    int output(int state) {
        return outputs[state];
    }

    /** The next shorter one after another. */
    int nextOutput(int fragment) {
        return nextOutputs[fragment];
    }
}
