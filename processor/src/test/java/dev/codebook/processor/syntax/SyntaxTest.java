package dev.codebook.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the codes of each syntax match, to the last number; and what is no code. */
class SyntaxTest {

    private static final Place PLACE = new Place(new SourceText("shop.yaml", "code"), 1, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "404, 404, 404",
        "0, 0, 0",
        "4xx, 400, 499",
        "40x, 400, 409",
        "[400-409], 400, 409",
        "[7-7], 7, 7",
        "999999999, 999999999, 999999999",
        "12345678x, 123456780, 123456789",
        "[1-999999999], 1, 999999999"
    })
    void aNumberMatchesFromItsLowestToItsHighest(String text, int low, int high) {
        Code code = code(Syntax.NUMBER, text);
        assertAll(
                () -> assertFalse(code.matches(new Input.Number(low - 1))),
                () -> assertTrue(code.matches(new Input.Number(low))),
                () -> assertTrue(code.matches(new Input.Number(high))),
                () -> assertFalse(code.matches(new Input.Number(high + 1))),
                () -> assertEquals(new Range(low, high), ((NumberCode) code).range()));
    }

    @Test
    void theRootOfNumbersMatchesWhatHoldsNone() {
        Code root = code(Syntax.NUMBER, "*");
        assertTrue(root.matches(new Input.Number(-1)));
        assertTrue(root.matches(new Input.Number(Integer.MAX_VALUE)));
        assertFalse(root.isLiteral());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "xx",
                "010",
                "4x4",
                "1234567890",
                "123456789x",
                "[2-1]",
                "[1-1234567890]",
                "[1234567890-2]",
                "[400]",
                "[400-",
                "400-499",
                "[-1]",
                "[1-]",
                "/",
                ":",
                "4:",
                "-1"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertTrue(Syntax.NUMBER.parse(text, PLACE).value().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "[7-7], 7",
        "007, 'leave out the leading zero, or write \"syntax: text\" if it belongs to the code'",
        "'4,5', 'write several codes as a list: [4,5]'",
        "4XX, write 4xx",
        "400-499, 'write \"[400-499]\", in quotes'",
        "4X4, 'write a number of up to nine digits (404), a wildcard (4xx), a range (\"[400-499]\"), or *'"
    })
    void aNumberIsSpelledInOneWay(String text, String expected) {
        assertEquals(expected, textOrHelp(Syntax.NUMBER, text));
    }

    @ParameterizedTest
    @CsvSource({
        "550, 550",
        "100, 100",
        "5xx, 5xx",
        "[550-550], 550",
        "[500-599], 5xx",
        "[550-559], [550-559]",
        "[500-598], [500-598]",
        "5.1.1, 5.1.1",
        "x.0.999, x.0.999",
        "9.x.[1-2], 9.x.[1-2]",
        "5.[0-999].1, 5.x.1",
        "550 5.1.1, 550 5.1.1",
        "'[550-550] x.1.1', 550 x.1.1",
        "550-5.1.1, write 550 5.1.1",
        "#5.1.1, write 5.1.1",
        "5.01.1, write 5.1.1",
        "5.1.*, write 5.1.x",
        "5.7.606-649, 'write \"5.7.[606-649]\", in quotes'",
        "5XX, write 5xx",
        "5.1, 'an enhanced status code has three numbers, such as 5.1.1'",
        "5.1.1.1, 'an enhanced status code has three numbers, such as 5.1.1'",
        "'550, 551', 'write several codes as a list: [550, 551]'"
    })
    void aReplyCodeIsSpelledInOneWay(String text, String expected) {
        assertEquals(expected, textOrHelp(Syntax.SMTP, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99",
                "099",
                "1000",
                "[499-500]",
                "[50-99]",
                "0.1.1",
                ":.1.1",
                "y.1.1",
                "55.1.1",
                "5.1000.1",
                "5.1.1000",
                "5..1",
                "5.1.",
                "5.1.1.",
                "5xx 5.1.1",
                "50 5.1.1",
                "550 5.1",
                "550  5.1.1",
                " 5.1.1"
            })
    void whatIsNoReplyCodeIsRefused(String text) {
        assertTrue(Syntax.SMTP.parse(text, PLACE).value().isEmpty());
    }

    @Test
    void aReplyCodeMatchesItsRepliesOnly() {
        assertEquals(List.of("550", "550 5.1.1", "550 4.1.1"), matched("550"));
        assertEquals(List.of("550", "551", "550 5.1.1", "550 4.1.1", "5.1.1"), matched("5xx"));
        assertEquals(List.of("550", "551", "550 5.1.1", "550 4.1.1"), matched("[550-551]"));
        assertEquals(List.of("550 5.1.1", "550 4.1.1", "5.1.1"), matched("5.1.1"));
        assertEquals(List.of("550 5.1.1", "550 4.1.1", "5.1.1", "4.1.1"), matched("x.1.1"));
        assertEquals(List.of("550 5.1.1"), matched("550 5.1.1"));
        assertEquals(List.of("550 5.1.1", "550 4.1.1"), matched("550 x.1.1"));
        assertEquals(List.of("550", "551", "450", "550 5.1.1", "550 4.1.1", "5.1.1", "4.1.1", "none"), matched("*"));
    }

    private static List<String> matched(String text) {
        Code code = code(Syntax.SMTP, text);
        return Stream.of("550", "551", "450", "550 5.1.1", "550 4.1.1", "5.1.1", "4.1.1", "none")
                .filter(reply -> code.matches(reply(reply)))
                .toList();
    }

    private static Input reply(String text) {
        int replyCode = text.matches("\\d{3}.*") ? Integer.parseInt(text.substring(0, 3)) : 0;
        return text.endsWith(".1.1")
                ? new Input.Smtp(replyCode, text.charAt(text.length() - 5) - '0', 1, 1)
                : new Input.Smtp(replyCode, 0, -1, -1);
    }

    /** From the most to the least specific, whichever way the pattern is written. */
    @Test
    void theMoreSpecificReplyCodeGoesBefore() {
        List<String> order = List.of(
                "550 5.1.1",
                "550 x.1.1",
                "550 5.1.[1-2]",
                "550 5.1.x",
                "5.1.1",
                "x.1.1",
                "5.[1-2].1",
                "5.1.x",
                "550",
                "[550-551]",
                "[550-559]",
                "5xx",
                "*");
        assertEquals(order, sorted(Syntax.SMTP, order));
        assertEquals(List.of("550 5.1.1", "5.1.1", "550"), filtered(Syntax.SMTP, order, Code::isLiteral));
        assertEquals(List.of("550 5.1.1"), filtered(Syntax.SMTP, order, Code::isSingle));
        assertEquals(List.of("x.1.1"), filtered(Syntax.SMTP, order, Code::hasOpenClass));
        assertEquals(List.of("550"), filtered(Syntax.SMTP, order, code -> ((SmtpCode) code).isReplyCode()));
    }

    @Test
    void theMoreSpecificNumberOrWordGoesBefore() {
        List<String> numbers = List.of("404", "[404-405]", "40x", "4xx", "*");
        assertEquals(numbers, sorted(Syntax.NUMBER, numbers));
        assertEquals(List.of("404"), filtered(Syntax.NUMBER, numbers, Code::isSingle));
        List<String> words = List.of("23505", "2350x", "23xxx", "235*", "2*", "*");
        assertEquals(words, sorted(Syntax.TEXT, words));
        assertEquals(List.of("23505"), filtered(Syntax.TEXT, words, Code::isLiteral));
        assertEquals(List.of("23505"), filtered(Syntax.TEXT, words, Code::isSingle));
        assertEquals(List.of(), filtered(Syntax.TEXT, words, Code::hasOpenClass));
    }

    private static List<String> sorted(Syntax syntax, List<String> texts) {
        return texts.stream()
                .sorted(Comparator.reverseOrder())
                .map(text -> code(syntax, text))
                .sorted(Comparator.comparing(Code::rank))
                .map(Code::text)
                .toList();
    }

    private static List<String> filtered(Syntax syntax, List<String> texts, Function<Code, Boolean> asked) {
        return texts.stream().filter(text -> asked.apply(code(syntax, text))).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "23505, 23505, true",
        "23505, 2350, false",
        "23505, 235051, false",
        "23xxx, 23999, true",
        "23xxx, 2399, false",
        "23xxx, 24999, false",
        "23*, 23, true",
        "23*, 239999, true",
        "23*, 2, false",
        "tax, tax, true",
        "tax, tay, false",
        "axx, axx, true",
        "axx, abc, false",
        "zx, zx, true",
        "zx, za, false",
        "{x, {9, true",
        "`x, `9, true",
        "xxx, xxx, true",
        "xxx, abc, false",
        "*, '', true"
    })
    void aWordMatchesByItsBeginningAndLength(String text, String word, boolean matches) {
        assertEquals(matches, code(Syntax.TEXT, text).matches(new Input.Text(word)));
    }

    @Test
    void aWordHasUpToAHundredPrintableCharacters() {
        assertEquals("A".repeat(100), code(Syntax.TEXT, "A".repeat(100)).text());
        assertEquals("!~", code(Syntax.TEXT, "!~").text());
        for (String text : List.of("", "A".repeat(101), "A B", "\u007F", "\u00e4")) {
            assertTrue(Syntax.TEXT.parse(text, PLACE).value().isEmpty(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "23xxx, 23505, true, true",
        "23505, 23xxx, false, true",
        "23xxx, 2350, false, false",
        "23*, 23xxx, true, true",
        "23xxx, 23*, false, true",
        "23xxx, 2350*, false, true",
        "23xxx, 23505*, false, true",
        "23xxx, 235051*, false, false",
        "23*, 2*, false, true",
        "23*, 24*, false, false",
        "23xxx, 24xxx, false, false",
        "2350x, 23xxx, false, true"
    })
    void wordsCoverAndOverlap(String one, String other, boolean covers, boolean overlaps) {
        Code first = code(Syntax.TEXT, one);
        Code second = code(Syntax.TEXT, other);
        assertEquals(covers, first.covers(second));
        assertEquals(covers, second.isCoveredBy(List.of(code(Syntax.TEXT, "unrelated"), first)));
        assertEquals(overlaps, first.overlaps(second));
        assertEquals(overlaps, second.overlaps(first));
    }

    @ParameterizedTest
    @CsvSource({
        "40x, '[400-404] [405-409]', true",
        "40x, '[400-404] [406-409]', false",
        "40x, '[401-404] [405-409]', false",
        "40x, '[400-404] [405-408]', false",
        "40x, '[400-405] [403-409]', true",
        "40x, '4xx', true",
        "40x, '50x', false",
        "40x, '', false",
        "40x, '[400-406] [402-407] [401-408]', false"
    })
    void smallerNumbersFillALargerOne(String text, String parts, boolean isCovered) {
        assertEquals(
                isCovered, isCovered(Syntax.NUMBER, text, parts.isEmpty() ? List.of() : List.of(parts.split(" "))));
    }

    @Test
    void smallerReplyCodesFillALargerOne() {
        assertTrue(isCovered(Syntax.SMTP, "[550-551]", List.of("550", "551")));
        assertFalse(isCovered(Syntax.SMTP, "[550-552]", List.of("550", "551")));
        assertTrue(isCovered(Syntax.SMTP, "5.1.[1-2]", List.of("5.1.1", "5.1.2")));
        assertFalse(isCovered(Syntax.SMTP, "5.1.1", List.of("550", "5.1.2")));
        // a reply without an enhanced status code is left, and one without a reply code
        assertFalse(isCovered(Syntax.SMTP, "550", List.of("x.x.x")));
        assertFalse(isCovered(Syntax.SMTP, "5xx", List.of("[500-549]", "[550-599]")));
        assertTrue(isCovered(Syntax.SMTP, "5xx", List.of("[500-549]", "[550-599]", "5.x.x")));
    }

    private static boolean isCovered(Syntax syntax, String text, List<String> parts) {
        return code(syntax, text)
                .isCoveredBy(parts.stream().map(part -> code(syntax, part)).toList());
    }

    @Test
    void eachSyntaxHasAnExample() {
        assertEquals("ACME-17", Syntax.TEXT.example());
        assertEquals("550", Syntax.SMTP.example());
        assertEquals("number", Syntax.NUMBER.key());
    }

    private static Code code(Syntax syntax, String text) {
        return syntax.parse(text, PLACE).value().orElseThrow(() -> new AssertionError(text));
    }

    /** The canonical spelling, or what to write instead. */
    private static String textOrHelp(Syntax syntax, String text) {
        Outcome<Code> code = syntax.parse(text, PLACE);
        return code.value()
                .map(Code::text)
                .orElseGet(() -> code.problems().get(0).help());
    }
}
