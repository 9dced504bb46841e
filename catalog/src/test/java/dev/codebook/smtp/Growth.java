package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

/** How the processor time that something takes grows with the text. */
final class Growth {

    /** Ten times the text may take ten times as long, and with a busy machine some more; squared growth would take a hundred times. */
    private static final double HIGHEST_RATIO = 40;

    /** Below this, in nanoseconds, a clock says nothing about growth. */
    private static final long NEGLIGIBLE = 5_000_000;

    private Growth() {}

    /** Checks a text of so many characters, made of a start and many units, against one ten times as long. */
    static void assertLinear(String start, String unit, int length, Consumer<String> action) {
        String small = start + unit.repeat(length / unit.length());
        String large = start + unit.repeat(10 * length / unit.length());
        long once = Math.max(NEGLIGIBLE, nanos(small, action));
        long tenfold = nanos(large, action);
        assertTrue(
                tenfold < HIGHEST_RATIO * once,
                () -> "ten times the text took " + tenfold + " ns, the text " + once + " ns");
    }

    /** The shorter of two runs, since a busy machine slows down one of them. */
    private static long nanos(String text, Consumer<String> action) {
        return Math.min(nanosOnce(text, action), nanosOnce(text, action));
    }

    private static long nanosOnce(String text, Consumer<String> action) {
        long start = cpuNanos();
        action.accept(text);
        return cpuNanos() - start;
    }

    /** Of this thread: others may use the processor meanwhile. Asked for by name, since the module under test does not read it. */
    private static long cpuNanos() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("java.lang.management.ThreadMXBean")
                    .getMethod("getCurrentThreadCpuTime")
                    .invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
