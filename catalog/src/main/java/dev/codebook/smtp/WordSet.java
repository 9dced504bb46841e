package dev.codebook.smtp;

/** Some lower-case words, looked up in place and in either case, without taking the word out of its text. */
final class WordSet {

    private final String[] words;

    private WordSet(String[] words) {
        this.words = words;
    }

    static WordSet of(String words) {
        return new WordSet(words.split(" "));
    }

    /** Whether the text from {@code from} to {@code to} is one of the words. */
    boolean contains(String text, int from, int to) {
        for (String word : words) {
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word from {@code from} to {@code to} ends in one of the words, as {@code ERROR_CODE} ends in {@code code}. */
    boolean hasEndOf(String text, int from, int to) {
        for (String word : words) {
            int start = to - word.length();
            if (start >= from && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
