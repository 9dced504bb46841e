package dev.codebook.smtp;

import java.util.List;

/**
 * Finds all fragments in one pass over a text, and the leads that stand in it. Letters match in either case, and any run of
 * blanks and line breaks matches one space.
 */
final class FragmentScanner {

    private static final List<Lead> NO_LEAD = List.of();

    private final String[] fragments;
    private final FragmentAutomaton automaton;

    /** For each fragment the leads that have these words. */
    private final Lead[][] leads;

    /** A scanner for these fragments, which are folded, sorted and all different. */
    FragmentScanner(String[] fragments) {
        this.fragments = fragments;
        automaton = new FragmentAutomaton(new FragmentTrie(fragments));
        leads = new Lead[fragments.length][];
        for (int i = 0; i < leads.length; i++) {
            leads[i] = Lead.byWords().getOrDefault(fragments[i], NO_LEAD).toArray(Lead[]::new);
        }
    }

    /** Finds the fragments in a text. */
    FragmentHits scan(String text) {
        FragmentHits hits = new FragmentHits(fragments.length);
        char space = automaton.symbol(' ');
        int state = FragmentAutomaton.ROOT;
        char last = Character.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            char symbol = automaton.symbol(text.charAt(i));
            if (symbol != space || last != space) {
                state = automaton.next(state, symbol);
                if (automaton.output(state) != FragmentAutomaton.ROOT) {
                    addAll(automaton.output(state), text, i + 1, hits);
                }
            }
            last = symbol;
        }
        return hits;
    }

    private void addAll(int first, String text, int from, FragmentHits hits) {
        for (int state = first; state != FragmentAutomaton.ROOT; state = automaton.nextOutput(state)) {
            int number = automaton.fragmentAt(state);
            int end = Folding.endOfRest(text, from, fragments[number], automaton.depth(state));
            if (end >= 0) {
                hits.add(number);
                for (Lead lead : leads[number]) {
                    hits.addLead(lead, end);
                }
            }
        }
    }
}
