package dev.codebook.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JDK on this machine, whose javac runs in a process of its own. */
record Jdk(Path home) {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 17;

    /** The one that runs the tests, and one of each version beside it that the processor can run in. */
    static List<Jdk> all() {
        Path running = Path.of(System.getProperty("java.home"));
        Map<Integer, Jdk> found = new TreeMap<>(Map.of(Runtime.version().feature(), new Jdk(running)));
        try (Stream<Path> homes = Files.list(running.getParent())) {
            homes.filter(home -> Files.isExecutable(home.resolve("bin/javac")) && Files.exists(home.resolve("release")))
                    .sorted()
                    .map(Jdk::new)
                    .filter(jdk -> jdk.feature() >= OLDEST)
                    .forEach(jdk -> found.putIfAbsent(jdk.feature(), jdk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found.values());
    }

    private int feature() {
        Matcher version = VERSION.matcher(Javac.read(home.resolve("release")));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** What javac prints; it is started so often that it had better be quick to start. */
    String javac(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bin/javac").toString(), "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "JDK " + feature();
    }
}
