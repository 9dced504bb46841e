package dev.codebook.smtp;

import java.util.Collection;

/** The words of some folded wordings. They are told by their hash codes, which few other words share. */
final class Vocabulary {

    private static final int NONE = 0;

    /** Each hash code at the place that its last bits tell, or at the next that is free; at least half of the places are. */
    private int[] hashes = new int[1024];

    private int count;

    Vocabulary(Collection<String> wordings) {
        for (String wording : wordings) {
            addWords(wording);
        }
    }

    /** What is folded already is not folded again, since wordings are many. */
    private void addWords(String wording) {
        int hash = NONE;
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (isPart(c)) {
                hash = next(hash, c);
            } else {
                add(hash);
                hash = NONE;
            }
        }
        add(hash);
    }

    private static boolean isPart(char c) {
        return MailText.isLower(c) || MailText.isDigit(c) || c == '-' || c >= 0x80;
    }

    private static int next(int hash, char c) {
        return hash * 31 + c;
    }

    private void add(int hash) {
        int place = place(hash);
        if (hashes[place] == NONE && hash != NONE) {
            hashes[place] = hash;
            count++;
            if (2 * count > hashes.length) {
                grow();
            }
        }
    }

    private void grow() {
        int[] few = hashes;
        hashes = new int[2 * few.length];
        for (int hash : few) {
            hashes[place(hash)] = hash;
        }
    }

    private int place(int hash) {
        int place = hash & hashes.length - 1;
        while (hashes[place] != hash && hashes[place] != NONE) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    /** Whether a part of a text is one of the words. */
    boolean contains(String text, int from, int to) {
        int hash = NONE;
        for (int i = from; i < to; i++) {
            hash = next(hash, Folding.fold(text.charAt(i)));
        }
        return hashes[place(hash)] == hash;
    }
}
