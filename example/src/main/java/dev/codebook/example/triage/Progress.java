package dev.codebook.example.triage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Is told how many bytes of the input have been read, packed ones as they are. */
interface Progress {

    /** Tells nobody. */
    Progress SILENT = bytes -> {};

    void add(long bytes);

    /** A stream of which every byte read is told. */
    default InputStream watch(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                add(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                add(Math.max(0, read));
                return read;
            }
        };
    }
}
