package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One pass for all fragments finds what looking for each of them finds. */
class FragmentScannerPropertyTest {

    /** Few letters make fragments that overlap, begin and end alike, and hold each other. */
    private static final char[] ALPHABET = {'a', 'b', 'A', 'ü', 'Ü', ' ', '\t', '\n'};

    @Property(tries = 5000)
    void findsWhatContainsFinds(@ForAll("fragments") Set<String> fragments, @ForAll("texts") String text) {
        String[] folded = folded(fragments);
        List<String> wanted = IntStream.range(0, folded.length)
                .mapToObj(i -> folded[i])
                .filter(fold(text)::contains)
                .toList();
        assertEquals(wanted, found(folded, text));
    }

    @Property(tries = 200)
    void findsEveryFragmentInAllOfThemTogether(@ForAll("fragments") Set<String> fragments) {
        String[] folded = folded(fragments);
        assertEquals(List.of(folded), found(folded, String.join("|", folded)));
    }

    @Provide
    Arbitrary<Set<String>> fragments() {
        return Arbitraries.strings()
                .withChars(ALPHABET)
                .ofMinLength(1)
                .ofMaxLength(6)
                .set()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(60);
    }

    private static List<String> found(String[] fragments, String text) {
        FragmentHits hits = new FragmentScanner(fragments).scan(text);
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
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
