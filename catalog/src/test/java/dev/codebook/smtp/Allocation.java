package dev.codebook.smtp;

import java.lang.reflect.Method;
import java.util.function.LongSupplier;

/** Counts the bytes that a thread allocates. Unlike times, they are the same on any machine. */
final class Allocation {

    private static final int RUNS = 200;

    private static long sink;

    private Allocation() {}

    /** How many bytes an action allocates once it has run some times, without what the counting itself allocates now and then. */
    static long of(LongSupplier action) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = bytes();
            long overhead = bytes() - before;
            long start = bytes();
            sink += action.getAsLong();
            least = Math.min(least, bytes() - start - overhead);
        }
        return Math.max(0, least);
    }

    /** Asked for by name: the module under test does not read {@code jdk.management}. */
    private static long bytes() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method bytes =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
            return (long) bytes.invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
