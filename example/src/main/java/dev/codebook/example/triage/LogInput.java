package dev.codebook.example.triage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that one run reads: the files in their order, or standard input, for which {@code -} stands too. */
final class LogInput {

    private static final Path STANDARD = Path.of("-");

    private final List<Path> files;
    private final InputStream standardInput;

    LogInput(List<Path> files, InputStream standardInput) {
        this.files = files.isEmpty() ? List.of(STANDARD) : files;
        this.standardInput = standardInput;
    }

    /**
     * Hands over all lines, in chunks, and tells how far it is. An input that cannot be read keeps nobody from the others.
     *
     * @return a message for the user about each input that cannot be read
     */
    List<String> read(Consumer<String> chunks, Progress progress) {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                read(file, chunks, progress);
            } catch (IOException e) {
                problems.add("cannot read " + name(file) + ": " + reason(e));
            }
        }
        return problems;
    }

    private void read(Path file, Consumer<String> chunks, Progress progress) throws IOException {
        if (file.equals(STANDARD)) {
            read(progress.watch(standardInput), chunks);
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            read(progress.watch(stream), chunks);
        }
    }

    private static void read(InputStream stream, Consumer<String> consumer) throws IOException {
        Chunks chunks = Chunks.of(stream);
        for (String chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
            consumer.accept(chunk);
        }
    }

    /** How many bytes there are to read, packed ones as they are; 0 if that is not known. */
    long size() {
        return files.stream().allMatch(Files::isRegularFile)
                ? files.stream().mapToLong(file -> file.toFile().length()).sum()
                : 0;
    }

    private static String name(Path file) {
        return file.equals(STANDARD) ? "standard input" : file.toString();
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof EOFException) {
            return "it ends too early";
        }
        return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    }
}
