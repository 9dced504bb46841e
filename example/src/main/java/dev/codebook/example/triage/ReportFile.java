package dev.codebook.example.triage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the page is written: a new file, or an older page, but never one that somebody may miss. */
record ReportFile(Path path) {

    private static final String START = "<!DOCTYPE html>";
    private static final String HINT = "; after --html comes the name of the report";

    /**
     * Looks before anything is read: who forgets the report's name gives that of a log.
     *
     * @throws IOException with a message for the user, if the page would replace a log or anything else that is no page
     */
    void check(List<Path> logs) throws IOException {
        try {
            if (Files.isRegularFile(path)) {
                refuseLog(logs);
                refuseOther();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void refuseLog(List<Path> logs) throws IOException {
        for (Path log : logs) {
            if (Files.exists(log) && Files.isSameFile(path, log)) {
                throw new IOException("it is to be read" + HINT);
            }
        }
    }

    private void refuseOther() throws IOException {
        String start = start();
        if (!start.isEmpty() && !start.equalsIgnoreCase(START)) {
            throw new IOException("it is there and is no HTML page" + HINT);
        }
    }

    private String start() throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return new String(stream.readNBytes(START.length()), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Writes the page.
     *
     * @throws IOException with a message for the user, if that is not possible
     */
    void write(String page) throws IOException {
        try {
            Files.write(path, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private IOException failure(IOException cause) {
        return new IOException("cannot write " + path + ": " + LogInput.reason(cause), cause);
    }
}
