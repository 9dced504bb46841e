package dev.codebook.processor.syntax;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;

/** Reads the codes of {@code syntax: text}. */
final class TextCodeReader {

    private static final int LONGEST = 100;

    private TextCodeReader() {}

    static Outcome<Code> read(String text, Place place) {
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(TextCodeReader::isPrintable)) {
            return Outcome.none(Problem.at(place, Rule.BAD_CODE, "\"" + text + "\" is no word")
                    .help("a code is a word of up to " + LONGEST + " printable ASCII characters without spaces"));
        }
        if (text.endsWith("*")) {
            return Outcome.of(new TextCode(text, text.substring(0, text.length() - 1), TextCode.ANY_LENGTH));
        }
        return Outcome.of(new TextCode(text, text.substring(0, text.length() - wildcards(text)), text.length()));
    }

    /**
     * The {@code x}s at the end are wildcards if no other small letter stands before them: in {@code 23xxx} they are, in
     * {@code tax} the last letter is itself.
     */
    private static int wildcards(String text) {
        int open = 0;
        while (open < text.length() && text.charAt(text.length() - 1 - open) == 'x') {
            open++;
        }
        String prefix = text.substring(0, text.length() - open);
        boolean hasSmallLetter = prefix.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return hasSmallLetter || prefix.isEmpty() ? 0 : open;
    }

    private static boolean isPrintable(int c) {
        return c > ' ' && c < 0x7F;
    }
}
