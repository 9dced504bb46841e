package dev.codebook.integration.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * Real Maven on copies of the projects in {@code src/it}. It has a local repository of its own, in which the build has
 * installed what it made.
 *
 * @param folder the copies
 * @param javaHome the JDK that it runs on
 * @param repository its local repository
 */
record Maven(Path folder, Path javaHome, Path repository) {

    /** What the build of this project has installed and the builds of the tests have downloaded. */
    static final Path REPOSITORY = Path.of("target/maven-repository").toAbsolutePath();

    static final String VERSION = System.getProperty("codebook.version");

    private static final int TIMEOUT = 300; // seconds

    private static final Path PROJECTS = Path.of("src/it");

    /** With the local repository of the tests. */
    Maven(Path folder, Path javaHome) {
        this(folder, javaHome, REPOSITORY);
    }

    /** Copies of these projects, and of their parent, to be built by the JDK that runs the tests. */
    static Maven of(Path folder, String... projects) {
        Maven maven = new Maven(folder, Path.of(System.getProperty("java.home")));
        maven.copy("parent", "parent");
        Stream.of(projects).forEach(project -> maven.copy(project, project));
        return maven;
    }

    /** Copies a folder of {@code src/it} to a place below the copies. */
    void copy(String from, String to) {
        Path source = PROJECTS.resolve(from);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(to).resolve(source.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a project, and tells what was printed; it must succeed. */
    String build(String project, String... arguments) {
        List<String> log = new ArrayList<>();
        int exit = run(project, log, arguments);
        assertEquals(0, exit, () -> String.join("\n", log));
        return String.join("\n", log);
    }

    /** Builds a project, and tells what was printed; it must fail. */
    String fail(String project, String... arguments) {
        List<String> log = new ArrayList<>();
        int exit = run(project, log, arguments);
        assertNotEquals(0, exit, () -> String.join("\n", log));
        return String.join("\n", log);
    }

    private int run(String project, List<String> log, String... arguments) {
        Properties properties = new Properties();
        properties.setProperty("codebook.version", VERSION);
        properties.setProperty("outer.repository", outerRepository());
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.resolve(project).toFile());
        request.setBatchMode(true);
        request.setProperties(properties);
        request.setJavaHome(javaHome.toFile());
        request.setLocalRepositoryDirectory(repository.toFile());
        request.setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // quick to start
        request.setTimeoutInSeconds(TIMEOUT);
        request.setOutputHandler(log::add);
        request.addArgs(List.of(arguments));
        try {
            DefaultInvoker invoker = new DefaultInvoker();
            invoker.setMavenHome(new File(System.getProperty("maven.home")));
            return invoker.execute(request).getExitCode();
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By these, a project that is no child of ours finds what the build that runs the tests has downloaded. */
    static String settings() {
        String repository = "<id>of-the-outer-build</id><url>" + outerRepository() + "</url>"
                + "<releases><checksumPolicy>ignore</checksumPolicy></releases>"
                + "<snapshots><enabled>false</enabled></snapshots>";
        return "<settings><profiles><profile><id>outer</id>"
                + "<repositories><repository>" + repository + "</repository></repositories>"
                + "<pluginRepositories><pluginRepository>" + repository + "</pluginRepository></pluginRepositories>"
                + "</profile></profiles><activeProfiles><activeProfile>outer</activeProfile></activeProfiles></settings>";
    }

    private static String outerRepository() {
        return Path.of(System.getProperty("outer.repository")).toUri().toString();
    }
}
