package dev.codebook.smtp;

/**
 * Finds all fragments in one pass over a text, and the leads that stand in it. Letters match in either case, and any run of
 * blanks and line breaks matches one space.
 */
final class FragmentScanner {

    private final FragmentAutomaton automaton;
    private final int fragments;

    /** The fragments of which the automaton finds the beginning only; null for the others. */
    private final String[] unfinished;

    /** After how many characters a fragment is found. */
    private final int[] foundAfter;

    /** For each fragment the leads that have these words, or null. */
    private final Lead[][] leads;

    /** A scanner for these fragments, which are folded, sorted and all different. */
    FragmentScanner(String[] fragments) {
        FragmentTrie trie = new FragmentTrie(fragments);
        automaton = new FragmentAutomaton(trie);
        this.fragments = fragments.length;
        unfinished = new String[fragments.length];
        foundAfter = new int[fragments.length];
        leads = new Lead[fragments.length][];
        for (int i = 0; i < fragments.length; i++) {
            foundAfter[i] = trie.foundAfter(i);
            unfinished[i] = foundAfter[i] < fragments[i].length() ? fragments[i] : null;
            leads[i] = Lead.byWords().get(fragments[i]);
        }
    }

    /** Finds the fragments in a text. */
    FragmentHits scan(String text) {
        FragmentHits hits = new FragmentHits(fragments);
        char space = automaton.symbol(' ');
        int state = FragmentAutomaton.ROOT;
        char last = Character.MAX_VALUE;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char symbol = automaton.symbol(text.charAt(i));
            if (symbol != space || last != space) {
                state = automaton.next(state, symbol);
                if (automaton.output(state) != FragmentAutomaton.NONE) {
                    addAll(automaton.output(state), text, i + 1, hits);
                }
            }
            last = symbol;
        }
        return hits;
    }

    private void addAll(int longest, String text, int from, FragmentHits hits) {
        for (int found = longest; found != FragmentAutomaton.NONE; found = automaton.nextOutput(found)) {
            String fragment = unfinished[found];
            int end = fragment == null ? from : Folding.endOfRest(text, from, fragment, foundAfter[found]);
            if (end >= 0) {
                hits.add(found);
                addLeads(leads[found], end, hits);
            }
        }
    }

    private static void addLeads(Lead[] leads, int end, FragmentHits hits) {
        if (leads != null) {
            for (Lead lead : leads) {
                hits.addLead(lead, end);
            }
        }
    }
}
