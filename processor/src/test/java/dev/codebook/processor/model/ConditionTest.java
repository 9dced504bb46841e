package dev.codebook.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.SourceText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @Test
    void isFulfilledInAsManyWaysAsThereAreChoices() {
        Condition condition =
                new Condition(located("One", "two"), located("and"), located("mx.a.com", "*.b.com"), located("RCPT"));
        assertEquals(
                List.of(
                        "[and, one] mx.a.com RCPT",
                        "[and, one] *.b.com RCPT",
                        "[and, two] mx.a.com RCPT",
                        "[and, two] *.b.com RCPT"),
                condition.ways().map(ConditionTest::describe).toList());
        assertEquals(1, Condition.NONE.ways().count());
    }

    /** Of each kind: what is asked, of a reply that is sure to have the other. */
    @ParameterizedTest
    @CsvSource({
        "text, user unknown, user, true",
        "text, user, user unknown, false",
        "text, User Unknown, user, true",
        "text, '', user, false",
        "text, user, '', true",
        "text, one user|a user, user, true",
        "text, one user|nobody, user, false",
        "text, one user|nobody, user|body, true",
        "text, joe@example.org, joe@example, true",
        "text, joe@example.org, example, false",
        "text, 'from mx.a.com[', mx, false",
        "text, 'mx.a.com[1', 'mx.a.com[1', true",
        "text, '[code1] mx', code1, true",
        "all, user unknown, user, true",
        "all, joe@example.org, joe, false",
        "all, user|unknown, unknown, true",
        "all, user, user|unknown, false",
        "all, user unknown, user|unknown, true",
        "all, '', user, false",
        "host, mx.a.com, mx.a.com, true",
        "host, MX.a.com, mx.A.com, true",
        "host, mx.a.com, *.a.com, true",
        "host, mx.a.com, *.A.com, true",
        "host, a.com, *.a.com, false",
        "host, mx.ba.com, *.a.com, false",
        "host, *.a.com, mx.a.com, false",
        "host, *.b.a.com, *.a.com, true",
        "host, mx.a.com|mx.b.com, *.a.com, false",
        "host, mx.a.com|mx.b.com, *.a.com|*.b.com, true",
        "host, '', *.a.com, false",
        "host, xmx.a.com, mx.a.com, false",
        "command, RCPT, RCPT|DATA, true",
        "command, RCPT|DATA, RCPT, false",
        "command, RCPT|DATA, DATA|RCPT, true",
        "command, '', RCPT, false",
        "command, RCPT, '', true"
    })
    void isImpliedByWhatAsksForMore(String kind, String other, String one, boolean isImplied) {
        assertEquals(isImplied, condition(kind, one).isImpliedBy(condition(kind, other)));
    }

    /** A text that holds all fragments of one kind holds those of the other kind. */
    @Test
    void isImpliedByFragmentsOfTheOtherKind() {
        assertTrue(condition("text", "user|host").isImpliedBy(condition("all", "a user|now")));
        assertFalse(condition("text", "user|host").isImpliedBy(condition("all", "us|er")));
        assertTrue(condition("all", "user").isImpliedBy(condition("text", "a user|the user")));
        assertFalse(condition("all", "user").isImpliedBy(condition("text", "a user|nobody")));
        assertFalse(condition("all", "user").isImpliedBy(condition("host", "mx.a.com")));
    }

    @ParameterizedTest
    @CsvSource({
        "host, mx.a.com, mx.a.com, true",
        "host, mx.a.com, *.a.com, true",
        "host, *.a.com, mx.a.com, true",
        "host, mx.a.com, mx.b.com, false",
        "host, mx.a.com|mx.b.com, mx.c.com|mx.b.com, true",
        "host, '', mx.a.com, true",
        "host, mx.a.com, '', true",
        "command, RCPT, RCPT|DATA, true",
        "command, RCPT, DATA, false",
        "command, '', DATA, true",
        "command, RCPT, '', true",
        "text, user, host, true"
    })
    void meetsWhatTheSameReplyCanFulfil(String kind, String one, String other, boolean meets) {
        assertEquals(meets, condition(kind, one).meets(condition(kind, other)));
    }

    @Test
    void asksMoreTheMoreKindsItHas() {
        assertEquals(0, Condition.NONE.kinds());
        assertEquals(1, condition("command", "RCPT").kinds());
        assertEquals(2, condition("host", "mx.a.com").kinds());
        assertEquals(4, condition("text", "user").kinds());
        assertEquals(4, condition("all", "user").kinds());
        assertTrue(Condition.NONE.isNone());
        for (String kind : List.of("command", "host", "text", "all")) {
            assertFalse(condition(kind, "x").isNone(), kind);
        }
    }

    /** A condition of one kind, whose values stand between bars. */
    private static Condition condition(String kind, String values) {
        List<Located<String>> asked = values.isEmpty() ? List.of() : located(values.split("\\|"));
        return new Condition(
                kind.equals("text") ? asked : List.of(),
                kind.equals("all") ? asked : List.of(),
                kind.equals("host") ? asked : List.of(),
                kind.equals("command") ? asked : List.of());
    }

    private static String describe(Condition way) {
        return way.fragments() + " " + way.hosts().get(0).value() + " "
                + way.commands().get(0).value();
    }

    @Test
    void countsTheLongestFragmentThatAWayBrings() {
        Condition way = new Condition(located("the user is unknown"), located("550"), List.of(), List.of());
        Condition condition =
                new Condition(located("user", "user is", "nobody"), located("the", "550"), List.of(), List.of());
        assertEquals("user is".length() + "the".length() + "550".length(), condition.foundLength(way));
    }

    private static List<Located<String>> located(String... values) {
        Place place = new Place(new SourceText("shop.yaml", "shop"), 1, 1, 1);
        return Arrays.stream(values).map(value -> new Located<>(value, place)).toList();
    }
}
