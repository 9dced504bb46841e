package dev.codebook.example.triage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * A log in pieces of whole lines, unpacked if it is gzipped. A piece is a text with a char for each byte, so that nothing is
 * decoded that nobody asks for. Of a line of absurd length only the beginning counts, so that a file without line ends needs no
 * more memory than any other.
 */
final class Chunks {

    static final int LONGEST_LINE = 16 * 1024;

    private static final int SIZE = 256 * 1024;
    private static final int MAGIC_LENGTH = 2;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final InputStream stream;
    private final byte[] buffer;
    private int filled;

    /** What ended the reading; told when all lines before it are taken. */
    private IOException failure;

    private Chunks(InputStream stream, int size) {
        this.stream = stream;
        this.buffer = new byte[size];
    }

    /** The pieces of a stream, which is left open. */
    static Chunks of(InputStream stream) throws IOException {
        return of(stream, SIZE);
    }

    /** Pieces of at most so many bytes, and no fewer than the longest line that counts in full. */
    static Chunks of(InputStream stream, int size) throws IOException {
        return new Chunks(unpack(stream), size);
    }

    private static InputStream unpack(InputStream stream) throws IOException {
        PushbackInputStream rewound = new PushbackInputStream(stream, MAGIC_LENGTH);
        byte[] start = rewound.readNBytes(MAGIC_LENGTH);
        rewound.unread(start);
        boolean isZipped = start.length == MAGIC_LENGTH && ((start[0] & 0xff) << 8 | start[1] & 0xff) == GZIP_MAGIC;
        return isZipped ? new GZIPInputStream(new Patient(rewound), SIZE) : rewound;
    }

    /** What comes through a pipe may come later: only its end is the end, and no more than one file may be packed in it. */
    private static final class Patient extends FilterInputStream {

        Patient(InputStream stream) {
            super(stream);
        }

        @Override
        public int available() {
            return 1;
        }
    }

    /** The next lines, each of which ends with {@code \n}; empty if there are no more. */
    String next() throws IOException {
        fill();
        int end = lastLineEnd();
        if (end > 0) {
            return take(end);
        }
        if (failure != null) {
            throw failure;
        }
        return filled < buffer.length ? lastLine() : longLine();
    }

    private void fill() {
        int read = failure == null ? 0 : -1;
        while (read >= 0 && filled < buffer.length) {
            filled += read;
            read = read();
        }
    }

    private int read() {
        try {
            return stream.read(buffer, filled, buffer.length - filled);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    private int lastLineEnd() {
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private String take(int end) {
        String text = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        keep(end);
        return text;
    }

    private void keep(int from) {
        filled -= from;
        System.arraycopy(buffer, from, buffer, 0, filled);
    }

    private String lastLine() {
        return filled == 0 ? "" : take(filled) + '\n';
    }

    /** The beginning of a line that the buffer cannot hold; the rest of it is read and forgotten. */
    private String longLine() {
        String beginning = new String(buffer, 0, LONGEST_LINE, StandardCharsets.ISO_8859_1) + '\n';
        int end = 0;
        while (end == 0 && filled > 0) {
            filled = 0;
            fill();
            end = firstLineEnd();
        }
        keep(end);
        return beginning;
    }

    private int firstLineEnd() {
        int end = 0;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end < filled ? end + 1 : 0;
    }
}
