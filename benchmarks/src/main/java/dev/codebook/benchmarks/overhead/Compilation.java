package dev.codebook.benchmarks.overhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A run of javac in a process of its own. */
final class Compilation {

    private static final long TICKS_A_SECOND = 100;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    private final List<String> command = new ArrayList<>();

    Compilation(List<String> options, Path sources) throws IOException {
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options);
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(command::add);
        }
    }

    /** Compiles; returns the seconds that pass, and those of CPU: of the whole process, its start included. */
    Cost run() throws IOException, InterruptedException {
        Path log = Files.createTempFile("javac", ".log");
        long before = childrenTicks();
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Cost cost = new Cost((System.nanoTime() - start) / 1e9, (childrenTicks() - before) / (double) TICKS_A_SECOND);
        if (exit != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        Files.delete(log);
        return cost;
    }

    /** The CPU time of all processes that this one started and that have ended, from Linux. */
    private static long childrenTicks() throws IOException {
        String status = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[CHILDREN_USER_TIME]) + Long.parseLong(fields[CHILDREN_SYSTEM_TIME]);
    }
}
