package dev.codebook.example.triage;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Has chunks of a log read by several workers, and counts what they find in the order of the log. No more chunks wait than
 * there are workers and one, so that memory does not grow with the log.
 */
final class ParallelTally implements AutoCloseable {

    private final Tally tally;
    private final int workers;
    private final ExecutorService executor;
    private final Queue<CompletableFuture<Part>> pending = new ArrayDeque<>();

    ParallelTally(Tally tally, int workers) {
        this.tally = tally;
        this.workers = workers;
        this.executor = Executors.newFixedThreadPool(workers);
    }

    /** Has a chunk read, and counts the oldest one if enough of them are being read already. */
    void add(String chunk) {
        pending.add(CompletableFuture.supplyAsync(() -> ChunkReader.read(chunk, tally.countsSuccesses()), executor));
        if (pending.size() > workers + 1) {
            tally.add(pending.remove().join());
        }
    }

    /** Counts what is still being read. */
    void finish() {
        while (!pending.isEmpty()) {
            tally.add(pending.remove().join());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
