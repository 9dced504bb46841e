package dev.codebook.smtp;

import java.util.Arrays;

/** Finds the leads of a text, one after the other. Each begins a word. Used again for the next text. */
final class LeadScanner {

    private static final Lead[] NONE = {};

    /** The leads by their first letter. */
    private static final Lead[][] BY_FIRST = byFirst();

    private String text;
    private Lead[] candidates;
    private int candidate;
    private int start;
    private int end;

    /** Begins with a text. */
    void start(String other) {
        text = other;
        start = -1;
        candidates = NONE;
    }

    private static Lead[][] byFirst() {
        Lead[][] leads = new Lead[0x80][];
        for (int first = 0; first < leads.length; first++) {
            int letter = MailText.lower((char) first);
            leads[first] = Arrays.stream(Lead.values())
                    .filter(lead -> lead.words().charAt(0) == letter)
                    .toArray(Lead[]::new);
        }
        return leads;
    }

    /** Goes on to the next lead; false if there is none. */
    boolean next() {
        while (start < text.length()) {
            while (++candidate < candidates.length) {
                end = Folding.endOfRest(text, start + 1, lead().words(), 1);
                if (end >= 0) {
                    return true;
                }
            }
            start++;
            candidates = candidatesAt(start);
            candidate = -1;
        }
        return false;
    }

    private Lead[] candidatesAt(int index) {
        char c = MailText.at(text, index);
        Lead[] leads = c < BY_FIRST.length ? BY_FIRST[c] : NONE;
        return leads.length > 0 && MailText.startsWord(text, index) ? leads : NONE;
    }

    /** The lead at hand. */
    Lead lead() {
        return candidates[candidate];
    }

    /** Where its words start in the text. */
    int start() {
        return start;
    }

    /** Where its words end in the text. */
    int end() {
        return end;
    }
}
