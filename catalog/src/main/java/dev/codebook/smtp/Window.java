package dev.codebook.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The last eight bytes of a text in one number, the latest lowest. */
final class Window {

    /** How many bytes at the end of a window are looked at first. */
    static final int MARK = 4;

    /** So many zeros stand before a text, so that each of its places has a window. */
    static final int HEAD = Long.BYTES;

    /** Spreads the four bytes of a mark over a number, whose highest bits depend on all of them. */
    static final int SPREAD = 0x9E3779B1;

    private static final long WIDE_SPREAD = 0x9E3779B97F4A7C15L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Window() {}

    /** The window before {@code end} in a text that starts behind its {@link #HEAD}. */
    static long inText(byte[] text, int end) {
        return (long) LONGS.get(text, end - Long.BYTES);
    }

    /** The window before {@code end}, of as many bytes as there are. */
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

    /** A number of so many bits for all bytes. */
    static int hash(long window, int bits) {
        return (int) (window * WIDE_SPREAD >>> Long.SIZE - bits);
    }
}
