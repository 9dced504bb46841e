package dev.codebook.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.SourceText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

    /** A reply is folded character by character, so that no letter depends on its neighbors. */
    @Test
    void foldsLikeAReplyIsFolded() {
        assertEquals("no such user", Condition.fold("No\u00A0 such\r\n\tUSER"));
        assertEquals(" οδοσ ", Condition.fold(" ΟΔΟΣ "));
    }

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
