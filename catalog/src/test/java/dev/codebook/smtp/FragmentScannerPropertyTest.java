package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One pass for all fragments finds what looking for each of them finds, where it is no part of an address. */
class FragmentScannerPropertyTest {

    /** Few letters make fragments that overlap, begin and end alike, and hold each other. */
    private static final char[] ALPHABET = {'a', 'b', 'A', 'ü', 'Ü', 'ж', 'Ж', ' ', '\t', '\n', '@'};

    @Property(tries = 5000)
    void findsWhatContainsFinds(@ForAll("fragments") Set<String> fragments, @ForAll("texts") String text) {
        String[] folded = folded(fragments);
        assertEquals(wanted(folded, text), found(folded, text));
    }

    @Property(tries = 200)
    void findsEveryFragmentInAllOfThemTogether(@ForAll("fragments") Set<String> fragments) {
        String[] folded = folded(fragments);
        assertEquals(List.of(folded), found(folded, String.join("|", folded)));
    }

    /** Long texts are read block by block: what stands across two of them is found, too. */
    @Property(tries = 1000)
    void findsWhereverItStandsInALongText(
            @ForAll("fragments") Set<String> fragments,
            @ForAll("texts") String text,
            @ForAll("fillers") String filler,
            @ForAll @IntRange(min = 150, max = 900) int before) {
        String[] folded = folded(fragments);
        String filled = filler.repeat(before).substring(0, before);
        String filledText = filled + text + filled;
        assertEquals(wanted(folded, filledText), found(folded, filledText));
    }

    /** Of one to three bytes a character in UTF-8, and blanks, of which a run counts as one. */
    @Provide
    Arbitrary<String> fillers() {
        return Arbitraries.of(".", "\u0436.", "\u3042", "\uD83D\uDE00", "x \r\n  ");
    }

    @Provide
    Arbitrary<Set<String>> fragments() {
        return Arbitraries.strings()
                .withChars(ALPHABET)
                .ofMinLength(1)
                .ofMaxLength(14)
                .set()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(60);
    }

    private static List<String> wanted(String[] fragments, String text) {
        String folded = fold(text);
        return Stream.of(fragments)
                .filter(fragment -> standsIn(folded, fragment))
                .toList();
    }

    /** An address goes as far as letters and dots do; only a fragment that asks for an {@code @} is found in it. */
    private static boolean standsIn(String text, String fragment) {
        boolean isWording = fragment.indexOf('@') < 0;
        String start = isWording && fragment.matches("(?s)[a-z].*") ? "(?<![a-z.]@[a-z]{0,99})" : "";
        String end = isWording && fragment.matches("(?s).*[a-z]") ? "(?![a-z]{0,99}@[a-z.])" : "";
        return Pattern.compile(start + Pattern.quote(fragment) + end)
                .matcher(text)
                .find();
    }

    private static List<String> found(String[] fragments, String text) {
        FragmentHits hits = new FragmentHits(fragments.length);
        new FragmentScanner(new Fragments(fragments)).scan(text, 0, text.length(), hits);
        return IntStream.range(0, fragments.length)
                .filter(hits::contains)
                .mapToObj(i -> fragments[i])
                .toList();
    }

    private static String[] folded(Set<String> fragments) {
        TreeSet<String> folded = new TreeSet<>();
        fragments.forEach(fragment -> folded.add(fold(fragment)));
        return folded.toArray(String[]::new);
    }

    /** Told anew, not as the scanner does it. */
    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ü', 'u').replaceAll("\\s+", " ");
    }
}
