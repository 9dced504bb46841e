package dev.codebook.integration.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a file that is written for people.
 *
 * @param line where it begins
 * @param text as it stands in the file, folded over its lines
 */
record Prose(String file, int line, String text) {

    /** Codes, names of programs, hosts, addresses and whatever else is marked or holds a digit is spelt by nobody's dictionary. */
    private static final Pattern NO_WORDS =
            Pattern.compile("`[^`]*`|\\S*[0-9@_\\\\]\\S*|\\S*\\w[.:/=]\\w\\S*|\\w+(?:=|--)");

    /** An apostrophe joins, as in "doesn't", but the one of a possessive ends the word. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'(?!s\\b)\\p{L}+)*");

    /** Acronyms, commands and their plurals. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s?");

    /** The words of the text, each with the line that it stands on. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int number = line + i;
            wordsOf(lines[i]).forEach(word -> words.add(new Word(file, number, word)));
        }
        return words;
    }

    private static Stream<String> wordsOf(String line) {
        String plain = NO_WORDS.matcher(line).replaceAll(" ");
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> !ABBREVIATION.matcher(word).matches());
    }
}
