package dev.codebook.smtp;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some lower-case words, looked up in place and in either case, without taking the word out of its text. */
final class WordSet {

    private final String[] words;
    /** The words by their lengths, since most words of a text are told apart by that alone. */
    private final String[][] byLength;

    /** For each length a bit for each first letter, by its low five bits, which are the same in either case. */
    private final int[] firsts;

    private WordSet(String[] words) {
        this.words = words;
        int longest = Stream.of(words).mapToInt(String::length).max().orElse(0);
        this.byLength =
                IntStream.rangeClosed(0, longest).mapToObj(this::ofLength).toArray(String[][]::new);
        this.firsts = new int[byLength.length];
        for (String word : words) {
            firsts[word.length()] |= 1 << word.charAt(0);
        }
    }

    static WordSet of(String words) {
        return new WordSet(words.split(" "));
    }

    private String[] ofLength(int length) {
        return Stream.of(words).filter(word -> word.length() == length).toArray(String[]::new);
    }

    /** Whether the text from {@code from} to {@code to} is one of the words. */
    boolean contains(String text, int from, int to) {
        int length = to - from;
        if (length == 0 || length >= byLength.length || (firsts[length] >>> text.charAt(from) & 1) == 0) {
            return false;
        }
        for (String word : byLength[length]) {
            if (text.regionMatches(true, from, word, 0, length)) {
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
