package dev.codebook.example.triage;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads a log line by line, unpacking it if it is gzipped. Bytes that are no UTF-8 are replaced; of a line of absurd length only
 * the beginning counts, so that a file without line ends needs no more memory than any other.
 */
final class LogReader {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final Reader reader;

    private LogReader(Reader reader) {
        this.reader = reader;
    }

    /** Hands over all lines of a stream, and leaves it open. */
    static void read(InputStream stream, Consumer<String> lines) throws IOException {
        Reader text = new InputStreamReader(unpack(new BufferedInputStream(stream)), StandardCharsets.UTF_8);
        new LogReader(new BufferedReader(text)).readAll(lines);
    }

    private static InputStream unpack(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        int magic = stream.read() << 8 | stream.read();
        stream.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(stream) : stream;
    }

    private void readAll(Consumer<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '\n') {
                finish(line, lines);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
        finish(line, lines);
    }

    private static void finish(StringBuilder line, Consumer<String> lines) {
        if (!line.isEmpty()) {
            lines.accept(line.toString());
            line.setLength(0);
        }
    }
}
