package dev.codebook.example.triage;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line at a terminal that tells how far the reading is and how fast it goes, drawn a few times a second over itself:
 *
 * <pre>
 * [##########..............................]  25 %  256 of 1024 MB  512 MB/s
 * </pre>
 *
 * <p>A run that is over at once draws nothing.
 */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long PAUSE = 200_000_000;
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final int WIDTH = 40;
    private static final int PERCENT = 100;

    private final PrintWriter terminal;
    private final long total;
    private final LongSupplier clock;
    private final long start;
    private long drawn;
    private long done;
    private int shown;

    /**
     * A bar.
     *
     * @param total how many bytes there are; 0 if that is not known, so that none can be drawn, but the bytes are told
     * @param clock nanoseconds
     */
    ProgressBar(PrintWriter terminal, long total, LongSupplier clock) {
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start;
    }

    @Override
    public void add(long bytes) {
        done += bytes;
        long now = clock.getAsLong();
        if (now - drawn >= PAUSE) {
            drawn = now;
            draw(text(done * NANOSECONDS / (now - start)));
        }
    }

    /** Leaves no trace, so that what the command prints stands alone. */
    @Override
    public void close() {
        if (shown > 0) {
            draw("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private void draw(String text) {
        terminal.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
        terminal.flush();
        shown = text.length();
    }

    private String text(double speed) {
        String rate = String.format(Locale.ROOT, "%.0f MB/s", speed / MEGABYTE);
        if (total == 0) {
            return String.format(Locale.ROOT, "%.0f MB  %s", done / MEGABYTE, rate);
        }
        double part = Math.min(1, (double) done / total);
        int full = (int) (part * WIDTH);
        String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
        return String.format(
                Locale.ROOT,
                "[%s] %3d %%  %.0f of %.0f MB  %s",
                bar,
                (int) (part * PERCENT),
                done / MEGABYTE,
                total / MEGABYTE,
                rate);
    }
}
