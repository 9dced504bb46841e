package dev.codebook.smtp;

/** A part of a text in one number: {@code start << 32 | end}. */
final class Span {

    /** An empty part is none. */
    static final long NONE = 0;

    private Span() {}

    static long of(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    static int start(long span) {
        return (int) (span >>> Integer.SIZE);
    }

    static int end(long span) {
        return (int) span;
    }
}
