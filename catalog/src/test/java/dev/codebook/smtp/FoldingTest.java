package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {

    /** Letters that are no letters with an accent for Unicode, and what people write for them. */
    private static final Map<Character, Character> STROKES =
            Map.of('ø', 'o', 'đ', 'd', 'ħ', 'h', 'ł', 'l', 'ı', 'i', 'ŀ', 'l', 'ŧ', 't', 'ŉ', 'n', 'ĸ', 'k');

    /** Character by character, so that no letter depends on its neighbors. */
    @Test
    void makesLettersSmallAndRunsOfBlanksOne() {
        assertEquals("no such user", Folding.fold("No\u00A0 such\r\n\tUSER"));
        assertEquals(" οδοσ ", Folding.fold(" ΟΔΟΣ "));
        assertEquals("", Folding.fold(""));
    }

    @Test
    void takesTheAccentsOffLatinLetters() {
        for (char c = '\u00C0'; c <= '\u017F'; c++) {
            char small = Character.toLowerCase(c);
            char plain = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                    .charAt(0);
            assertEquals(
                    STROKES.getOrDefault(plain, plain),
                    Folding.fold(String.valueOf(c)).charAt(0),
                    () -> String.valueOf(small));
        }
        assertEquals(
                "boite pleine, przepelniona, plny, esta llena",
                Folding.fold("Boîte pleine, przepełniona, plný, está llena"));
        assertEquals("größe".replace('ö', 'o'), Folding.fold("Größe"));
    }

    /** Each half of a surrogate pair is put by itself, in a fragment as in a text. */
    @Test
    void putsTheBytesOfEveryCharacter() {
        assertArrayEquals("a\u00DF\u3042".getBytes(StandardCharsets.UTF_8), Folding.bytes("a\u00DF\u3042"));
        String[] fragments = {"\uD83D\uDEAB blocked", "\uD835\uDC00bc", "\uD835\uDC01bc"};
        FragmentHits hits = new FragmentHits(fragments.length);
        String text = "sorry \uD83D\uDEAB BLOCKED, \uD835\uDC00bc";
        new FragmentScanner(new Fragments(fragments)).scan(text, 0, text.length(), hits);
        assertEquals(2, hits.count());
        assertFalse(hits.contains(2));
    }

    @Test
    void takesTheDotsOffTheRussianLetterThatHasThem() {
        assertEquals("учетная запись, и другой", Folding.fold("Учётная запись, и другой"));
    }

    @Test
    void takesQuotationMarksAndDashesForThoseOfAscii() {
        assertEquals(
                "the recipient's mailbox isn't there", Folding.fold("The recipient\u2019s mailbox isn\u00B4t there"));
        assertEquals("\"a\" 'b' \"c\"", Folding.fold("\u201CA\u201D \u2018B\u2019 \u201EC\u201C"));
        assertEquals("----", Folding.fold("\u2010\u2011\u2013\u2014"));
    }

    @Test
    void foldsEveryBlankAndNothingElse() {
        for (char blank : new char[] {' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0'}) {
            assertEquals("a b", Folding.fold("a" + blank + "b"), () -> "U+" + Integer.toHexString(blank));
        }
        for (char letter : new char[] {'\b', '\u000E', '!', '\u00A1', '\u009F'}) {
            assertEquals("a" + letter + "b", Folding.fold("a" + letter + "b"));
        }
    }
}
