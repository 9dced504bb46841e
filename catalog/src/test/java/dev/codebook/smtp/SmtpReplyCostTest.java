package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reading costs time in proportion to the text, and its codes cost no memory. */
class SmtpReplyCostTest {

    private static final int MEGABYTE = 1 << 20;
    /** Ten times the text may take ten times as long, and with a busy machine some more; squared growth would take a hundred times. */
    private static final double HIGHEST_RATIO = 40;
    /** Below this, in nanoseconds, a clock says nothing about growth. */
    private static final long NEGLIGIBLE = 5_000_000;

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
    void allocatesNothingForCodes() throws ReflectiveOperationException {
        String[] lines = ReplyTexts.all().toArray(String[]::new);
        long sum = readAll(lines, 200);
        long before = allocatedBytes();
        long overhead = allocatedBytes() - before;
        long start = allocatedBytes();
        sum += readAll(lines, 1);
        long allocated = allocatedBytes() - start - overhead;
        assertEquals(0, allocated, "bytes for reading " + lines.length + " texts, sum " + sum);
    }

    private static long readAll(String[] lines, int rounds) {
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            for (String line : lines) {
                sum += SmtpReply.codes(line);
            }
        }
        return sum;
    }

    /** Asked for by name: the module under test does not read {@code jdk.management}. */
    private static long allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method bytes =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (long) bytes.invoke(threads, Thread.currentThread().getId());
    }

    private static void checkGrowth(String start, String unit, int length) {
        String small = start + unit.repeat(length / unit.length());
        String large = start + unit.repeat(10 * length / unit.length());
        long once = Math.max(NEGLIGIBLE, Math.min(nanos(small), nanos(small)));
        long tenfold = Math.min(nanos(large), nanos(large)); // a busy machine slows down one of them
        double ratio = (double) tenfold / once;
        assertTrue(ratio < HIGHEST_RATIO, () -> "ten times the text took " + tenfold + " ns, the text " + once + " ns");
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        SmtpReply reply = SmtpReply.parse(text);
        reply.text();
        reply.host();
        reply.command();
        reply.retryAfter();
        return System.nanoTime() - start;
    }
}
