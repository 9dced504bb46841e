package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reading costs time in proportion to the text, and its codes cost no memory. */
class SmtpReplyCostTest {

    private static final int MEGABYTE = 1 << 20;

    private static final String[] UNITS = {
        "5.", "550 ", "a", "(", "550-5.1.1 ", " ", "\n", "<<< 550 ", "host a ", "in reply to ", "try again in 1 min ",
                "1 min ", "'550 ",
        "]: 550", "550 (#5.1.1", "550\n", "http://", "www.", "<", "after ", "5.1.1 ", "relay=", "1:",
                "] did not like our ", "[550", "5",
        "->", "550- ", "\n<<< ", "300 more ", "wait   ", "x=", "550,", "a.", "retry-after: "
    };

    @TestFactory
    Stream<DynamicTest> readsLongTextsInLinearTime() {
        return Stream.of(UNITS)
                .map(unit -> DynamicTest.dynamicTest(
                        "repeated: " + unit.strip(), () -> checkGrowth("", unit, MEGABYTE / 8)));
    }

    @Test
    void readsLongRepliesInLinearTime() {
        checkGrowth("550 5.1.1 ", "User unknown ", MEGABYTE / 8);
        checkGrowth("smtp; 550 ", "User unknown\n550 ", MEGABYTE / 8);
        checkGrowth("<<< 550 ", "\n", MEGABYTE / 8);
        checkGrowth("(reason: 550 ", "(a)", MEGABYTE / 8);
        checkGrowth("Remote Server returned '550 ", "it's ", MEGABYTE / 8);
    }

    @Test
    void readsTenMegabytesInLinearTime() {
        checkGrowth("", "5.", MEGABYTE);
        checkGrowth("", "550 ", MEGABYTE);
        checkGrowth("", "a", MEGABYTE);
        checkGrowth("", "(", MEGABYTE);
    }

    @Test
    void allocatesNothingForCodes() {
        String[] lines = ReplyTexts.all().filter(text -> !QmailLog.quotes(text)).toArray(String[]::new);
        long allocated = Allocation.of(() -> readAll(lines));
        assertEquals(0, allocated, "bytes for reading " + lines.length + " texts");
    }

    private static long readAll(String[] lines) {
        long sum = 0;
        for (String line : lines) {
            sum += SmtpReply.codes(line);
        }
        return sum;
    }

    private static void checkGrowth(String start, String unit, int length) {
        Growth.assertLinear(start, unit, length, SmtpReplyCostTest::read);
    }

    private static void read(String text) {
        SmtpReply reply = SmtpReply.parse(text);
        reply.text();
        reply.host();
        reply.command();
        reply.retryAfter();
    }
}
