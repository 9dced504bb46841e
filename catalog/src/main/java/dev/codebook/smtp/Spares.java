package dev.codebook.smtp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps things that can be used again, for any number of threads: most times, a thread takes the one that it gave back. Threads
 * do not keep them, unlike those of a {@link ThreadLocal}, which would keep the class loader of an application, too.
 */
final class Spares<T> {

    private static final int SLOTS = 16;

    /** So many references fill a cache line, which threads should not share. */
    private static final int STRIDE = 16;

    private final AtomicReferenceArray<T> slots = new AtomicReferenceArray<>(SLOTS * STRIDE);

    /** A spare thing, or null if there is none for this thread. */
    T take() {
        int slot = slot();
        return slots.getPlain(slot) == null ? null : slots.getAndSet(slot, null);
    }

    /** Gives a thing back, which this thread must not use any more. */
    void give(T thing) {
        slots.setRelease(slot(), thing);
    }

    private static int slot() {
        return (int) (Thread.currentThread().getId() % SLOTS) * STRIDE;
    }
}
