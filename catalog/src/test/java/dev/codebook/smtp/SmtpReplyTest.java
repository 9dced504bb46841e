package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the shapes of replies that occur, and whatever only looks like one. */
class SmtpReplyTest {

    @TestFactory
    Stream<DynamicTest> readsCodesOfShapes() {
        return ReplyCases.of("shapes.txt", SmtpReplyTest::checkCodes);
    }

    @TestFactory
    Stream<DynamicTest> readsCodesOfMailers() {
        return ReplyCases.of("mailers.txt", SmtpReplyTest::checkCodes);
    }

    @TestFactory
    Stream<DynamicTest> readsCodesWhereverTheyStand() {
        return ReplyCases.of("codes.txt", SmtpReplyTest::checkCodes);
    }

    @TestFactory
    Stream<DynamicTest> takesNoOtherNumberForACode() {
        return ReplyCases.cases("none.txt")
                .map(line -> DynamicTest.dynamicTest(line, () -> checkCodes("- -", ReplyTexts.unescape(line))));
    }

    @TestFactory
    Stream<DynamicTest> findsWords() {
        return ReplyCases.of(
                "words.txt",
                (words, text) ->
                        assertEquals(words.strip(), SmtpReply.parse(text).text()));
    }

    @TestFactory
    Stream<DynamicTest> findsHost() {
        return ReplyCases.of(
                "hosts.txt",
                (host, text) -> assertEquals(host, SmtpReply.parse(text).host().orElse("-")));
    }

    @TestFactory
    Stream<DynamicTest> findsCommand() {
        return ReplyCases.of("commands.txt", (command, text) -> {
            Optional<SmtpCommand> found = SmtpReply.parse(text).command();
            assertEquals(command, found.map(SmtpCommand::name).orElse("-"));
        });
    }

    @TestFactory
    Stream<DynamicTest> findsWait() {
        return ReplyCases.of("waits.txt", (wait, text) -> {
            String found =
                    SmtpReply.parse(text).retryAfter().map(Object::toString).orElse("-");
            assertEquals(wait, found);
        });
    }

    @Test
    void takesPartsThatAreKnown() {
        SmtpReply reply = SmtpReply.of(550, "5.1.1", "550 5.1.1 User unknown");
        assertEquals(550, reply.replyCode());
        assertEquals("5.1.1", reply.enhancedCode());
        assertEquals("User unknown", reply.text());
        assertEquals("550 5.1.1 User unknown", reply.raw());
        assertEquals("User unknown", SmtpReply.of(550, "5.1.1", "User unknown").text());
    }

    @Test
    void takesPartsThatAreNoCodesForNone() {
        assertEquals(0, SmtpReply.of(99, "", "x").codes());
        assertEquals(0, SmtpReply.of(1000, "5.1", "x").codes());
        assertEquals(0, SmtpReply.of(-550, "5.1.1.1", "x").codes());
        assertEquals(999, SmtpReply.of(999, "?", "x").replyCode());
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> SmtpReply.parse(null))
                        .getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> SmtpReply.codes(null))
                        .getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> SmtpReply.of(550, "", null))
                        .getMessage());
        assertEquals(
                "enhancedCode",
                assertThrows(NullPointerException.class, () -> SmtpReply.of(550, null, ""))
                        .getMessage());
    }

    @Test
    void packsCodes() {
        assertEquals(5 << 20 | 1 << 10 | 10, SmtpReply.enhanced("5.1.10"));
        assertEquals(SmtpReply.enhanced("5.1.1"), SmtpReply.enhanced(" 5.1.1 "));
        assertEquals(0, SmtpReply.enhanced(""));
        assertEquals(0, SmtpReply.enhanced("5.1.1x"));
        assertEquals(550L << 24 | 5 << 20 | 7 << 10 | 606, SmtpReply.codes("550 5.7.606 Access denied"));
        assertEquals(5 << 20, SmtpReply.codes("smtp; 5.0.0 (undefined)"));
    }

    @Test
    void tellsClass() {
        assertEquals(4, SmtpReply.parse("450 5.1.1 x").replyClass());
        assertEquals(5, SmtpReply.parse("(#5.1.1)").replyClass());
        assertEquals(0, SmtpReply.parse("x").replyClass());
    }

    @Test
    void isAValue() {
        SmtpReply reply = SmtpReply.parse("550-5.1.1 User\n550 5.1.1 unknown");
        assertEquals(reply, SmtpReply.parse("550-5.1.1 User\n550 5.1.1 unknown"));
        assertEquals(reply.hashCode(), SmtpReply.parse(reply.raw()).hashCode());
        assertNotEquals(reply, SmtpReply.parse("550 5.1.1 User unknown"));
        assertNotEquals(reply, SmtpReply.of(550, "", reply.raw()));
        assertEquals("550 5.1.1 User unknown", reply.toString());
        assertEquals("5.1.1", SmtpReply.parse("5.1.1").toString());
        assertEquals("", SmtpReply.parse("").toString());
    }

    private static void checkCodes(String expected, String text) {
        SmtpReply reply = SmtpReply.parse(text);
        String code = reply.replyCode() == 0 ? "-" : Integer.toString(reply.replyCode());
        String enhanced = reply.enhancedCode().isEmpty() ? "-" : reply.enhancedCode();
        assertEquals(expected, code + " " + enhanced);
        assertEquals(reply.codes(), SmtpReply.codes(text));
    }
}
