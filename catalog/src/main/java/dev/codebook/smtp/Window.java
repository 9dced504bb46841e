package dev.codebook.smtp;

/** The last eight bytes of a text in one number, the latest lowest. */
final class Window {

    /** How many bytes at the end of a window are looked at first. */
    static final int MARK = 4;

    private static final int SPREAD = 0x9E3779B1;
    private static final long WIDE_SPREAD = 0x9E3779B97F4A7C15L;

    private Window() {}

    /** The window before {@code end}. */
    static long before(byte[] text, int end) {
        long window = 0;
        for (int i = Math.max(0, end - Long.BYTES); i < end; i++) {
            window = slide(window, text[i]);
        }
        return window;
    }

    static long slide(long window, byte next) {
        return window << Byte.SIZE | next & 0xff;
    }

    /** Only the last bytes of a window. */
    static long last(long window, int bytes) {
        return bytes == Long.BYTES ? window : window & (1L << bytes * Byte.SIZE) - 1;
    }

    /** A number of so many bits for the last four bytes. */
    static int hashMark(long window, int bits) {
        return (int) window * SPREAD >>> Integer.SIZE - bits;
    }

    /** A number of so many bits for all bytes. */
    static int hash(long window, int bits) {
        return (int) (window * WIDE_SPREAD >>> Long.SIZE - bits);
    }
}
