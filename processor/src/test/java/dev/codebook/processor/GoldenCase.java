package dev.codebook.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a catalog, an annotated package or type, and under {@code expected} what must be generated from them. */
record GoldenCase(Path folder) {

    private static final List<String> ENDINGS = List.of(".java", ".md", ".json");
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** The folder of the package, below a root of sources. */
    String packageFolder() {
        return Files.exists(folder.resolve("package-info.java")) ? "golden/" : "";
    }

    /** Puts the catalog and the annotated source into a project. */
    Javac into(Javac project) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> project.with(packageFolder() + file.getFileName(), Javac.read(file)));
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the annotated source and the expected files into a project, as if a person had written them. */
    Javac expectedInto(Javac project) {
        into(project);
        files(expected()).forEach((name, text) -> project.with(packageFolder() + name, text));
        return project;
    }

    /** The sources and references that the processor made in a project, by their names. */
    static Map<String, String> made(Javac project) {
        Map<String, String> files = files(project.generated());
        files.putAll(files(project.classes()));
        return files;
    }

    /** The sources and references below a folder, by their names. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : paths(folder)) {
                files.put(file.getFileName().toString(), Javac.read(file));
            }
        }
        return files;
    }

    private static List<Path> paths(Path folder) {
        return ENDINGS.stream()
                .flatMap(ending -> Javac.filesBelow(folder, ending).stream())
                .toList();
    }

    /** Replaces what is expected. */
    void update(Map<String, String> files) {
        try {
            Files.createDirectories(expected());
            for (Path stale : paths(expected())) {
                Files.delete(stale);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(expected().resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
