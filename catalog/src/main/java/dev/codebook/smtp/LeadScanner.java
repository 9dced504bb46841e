package dev.codebook.smtp;

import java.util.Arrays;
import java.util.function.Predicate;

/** Finds the leads of a text, one after the other. Each begins a word. Used again for the next text. */
final class LeadScanner {

    /** Those that tell the host, and those that tell the command, by their first letter. */
    static final Index OF_HOSTS = new Index(Lead::tellsHost);

    static final Index OF_COMMANDS = new Index(lead -> !lead.tellsHost());

    private static final Lead[] NONE = {};

    private final Index index;
    private String text;
    private Lead[] candidates;
    private int candidate;
    private int start;
    private int end;

    LeadScanner(Index index) {
        this.index = index;
    }

    /** Begins with a text. */
    void start(String other) {
        text = other;
        start = -1;
        candidates = NONE;
        candidate = -1;
    }

    /** Goes on to the next lead; false if there is none. */
    boolean next() {
        do {
            while (++candidate < candidates.length) {
                end = Folding.endOfRest(text, start + 1, lead().words(), 1);
                if (end >= 0) {
                    return true;
                }
            }
        } while (nextPlace());
        return false;
    }

    /** Goes on to the next place where a lead may begin. */
    private boolean nextPlace() {
        do {
            start = index.next(text, start + 1);
        } while (start < text.length() && !MailText.startsWord(text, start));
        if (start == text.length()) {
            return false;
        }
        candidates = index.byFirst[text.charAt(start)];
        candidate = -1;
        return true;
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

    /** Some leads, by their first letters. */
    static final class Index {

        private final Lead[][] byFirst = new Lead[0x80][];

        /** For each first letter a bit for each second one, which is no blank, and whose low five bits are the same in either case. */
        private final int[] seconds = new int[byFirst.length];

        private Index(Predicate<Lead> some) {
            for (int first = 0; first < byFirst.length; first++) {
                int letter = MailText.lower((char) first);
                byFirst[first] = Arrays.stream(Lead.values())
                        .filter(some.and(lead -> lead.words().charAt(0) == letter))
                        .toArray(Lead[]::new);
                for (Lead lead : byFirst[first]) {
                    seconds[first] |= 1 << lead.words().charAt(1);
                }
            }
        }

        /**
         * The next place where a lead may begin, or the text's length. Few do, so that the one branch is mostly predicted right, and
         * nothing is called for any character, so that the text is not read anew for each.
         */
        private int next(String text, int from) {
            int joined = 0;
            for (int i = from; i + 1 < text.length(); i++) {
                char c = text.charAt(i);
                if ((begins(c, text.charAt(i + 1)) & ~joined) != 0) {
                    return i;
                }
                joined = MailText.isAsciiWord(c) ? 1 : 0;
            }
            return text.length();
        }

        /** 1 if a lead may begin with two characters, 0 if none does. */
        private int begins(char first, char second) {
            return first < seconds.length ? seconds[first] >>> second & 1 : 0;
        }
    }
}
