package dev.codebook.integration.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Counts the bytes that a thread allocates. Unlike times, they are the same on any machine. */
final class Allocation {

    private static final int RUNS = 200;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static volatile Object sink;

    private Allocation() {}

    /** How many bytes an action allocates once it has run some times, without what the counting itself allocates now and then. */
    static long of(Callable<?> action) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long overhead = THREADS.getCurrentThreadAllocatedBytes() - before;
            long start = THREADS.getCurrentThreadAllocatedBytes();
            sink = action.call();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - start - overhead);
        }
        return Math.max(0, least);
    }
}
