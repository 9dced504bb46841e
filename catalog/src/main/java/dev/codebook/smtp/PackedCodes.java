package dev.codebook.smtp;

/** A reply code and an enhanced code in one number: {@code reply << 24 | class << 20 | subject << 10 | detail}. */
final class PackedCodes {

    private static final int REPLY_SHIFT = 24;
    private static final int CLASS_SHIFT = 20;

    /** The part of the enhanced code. */
    static final int ENHANCED = (1 << REPLY_SHIFT) - 1;

    private PackedCodes() {}

    static long pack(int reply, int enhanced) {
        return (long) reply << REPLY_SHIFT | enhanced;
    }

    static int reply(long codes) {
        return (int) (codes >>> REPLY_SHIFT);
    }

    static int enhanced(long codes) {
        return (int) codes & ENHANCED;
    }

    /** The first digit of the reply code, or of the enhanced code if there is no reply code. */
    static int replyClass(long codes) {
        int reply = reply(codes);
        return reply == 0 ? enhanced(codes) >>> CLASS_SHIFT : reply / 100;
    }
}
