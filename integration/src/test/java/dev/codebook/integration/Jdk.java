package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param feature its version, such as 17
 */
public record Jdk(Path home, int feature) {

    private static final int OLDEST = 17;

    /** The one that runs the tests. */
    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** One of each version that lies beside the running one, from 17 on; the running one always. */
    public static List<Jdk> all() {
        Map<Integer, Jdk> found = new TreeMap<>();
        try (Stream<Path> homes = Files.list(running().home().getParent())) {
            homes.filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .filter(home -> Files.exists(home.resolve("release")))
                    .map(home -> new Jdk(home, feature(home.resolve("release"))))
                    .filter(jdk -> jdk.feature() >= OLDEST)
                    .forEach(jdk -> found.putIfAbsent(jdk.feature(), jdk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.put(running().feature(), running());
        return List.copyOf(found.values());
    }

    private static int feature(Path release) {
        try {
            Properties properties = new Properties();
            properties.load(Files.newBufferedReader(release));
            String version = properties.getProperty("JAVA_VERSION").replace("\"", "");
            return Runtime.Version.parse(version).feature();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one of its tools, in a process that does not have the class path of the test; it must succeed. */
    public String run(String tool, List<String> arguments) throws IOException, InterruptedException {
        return run(tool, arguments, Path.of(""));
    }

    /** The same, in a folder. */
    public String run(String tool, List<String> arguments, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
