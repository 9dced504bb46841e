package dev.codebook.processor.syntax;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.regex.Pattern;

/** Reads the codes of {@code syntax: text}. */
final class TextCodeReader {

    private static final int LONGEST = 100;

    /** Patterns as other syntaxes have them: whoever writes one does not mean it literally. */
    private static final Pattern FOREIGN = Pattern.compile("\\[.*]|\\*.|\\?");

    private TextCodeReader() {}

    static Outcome<Code> read(String text, Place place) {
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(TextCodeReader::isPrintable)) {
            return Outcome.none(Problem.at(place, Rule.BAD_CODE, "\"" + text + "\" is no word")
                    .help("a code is a word of up to " + LONGEST + " printable ASCII characters without spaces"));
        }
        if (FOREIGN.matcher(text).find()) {
            return Outcome.none(Problem.at(place, Rule.BAD_CODE, "\"" + text + "\" is no pattern of words")
                    .help(
                            "write a word, such as ACME-17; ACME-* for all that begin so, 23xxx for those of five characters"
                                    + " that do"));
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
