package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What generated types depend on at one moment, content and not time.
 *
 * @param inputs by its name, the hash of each
 */
record Snapshot(SortedMap<String, String> inputs) {

    private static final char SEPARATOR = '\t';

    /** What {@link #write} wrote; empty if there is no such file. */
    static Optional<Snapshot> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        SortedMap<String, String> inputs = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int separator = line.indexOf(SEPARATOR);
            inputs.put(line.substring(separator + 1), line.substring(0, Math.max(separator, 0)));
        }
        return Optional.of(new Snapshot(inputs));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                inputs.entrySet().stream()
                        .map(input -> input.getValue() + SEPARATOR + input.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    /** The names of what was added, removed or changed; where nothing is known, it is as if all of it was added. */
    List<String> changesSince(Optional<Snapshot> earlier) {
        Map<String, String> before = earlier.map(Snapshot::inputs).orElse(new TreeMap<>());
        TreeSet<String> names = new TreeSet<>(inputs.keySet());
        names.addAll(before.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), inputs.get(name)));
        return List.copyOf(names);
    }

    /** What an input is called that is a file: relative to the base, if it lies below it. */
    static String name(Path file, Path base) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /** Gathers inputs. Whatever is given and is not there adds nothing. */
    static final class Builder {

        private final SortedMap<String, String> inputs = new TreeMap<>();
        private final Path base;

        /**
         * An empty snapshot.
         *
         * @param base files below it are named relative to it
         */
        Builder(Path base) {
            this.base = base;
        }

        /** An option of the compiler. */
        void option(String option) {
            inputs.put(option, "option");
        }

        /** The catalogs of a project, which lie anywhere below a directory. */
        void catalogsBelow(Path directory) throws IOException {
            for (Path file : YamlFiles.below(directory)) {
                byte[] content = Files.readAllBytes(file);
                if (Content.mayBeCatalog(content)) {
                    inputs.put(name(file, base), Content.hash(content));
                }
            }
        }

        /**
         * The catalogs below an output folder that are no plain copies of resources given before, as they are or as they were: Maven makes
         * the copies of tests later than this looks.
         */
        void catalogsInOutput(Path output, List<ResourceFolder> folders, Optional<Snapshot> earlier)
                throws IOException {
            for (Path file : YamlFiles.below(output)) {
                byte[] content = Files.readAllBytes(file);
                if (Content.mayBeCatalog(content) && !isCopy(file, Content.hash(content), folders, earlier)) {
                    inputs.put(name(file, base), Content.hash(content));
                }
            }
        }

        private boolean isCopy(Path file, String hash, List<ResourceFolder> folders, Optional<Snapshot> earlier) {
            return folders.stream()
                    .flatMap(folder -> folder.sourceOf(file).stream())
                    .map(source -> name(source, base))
                    .anyMatch(source -> hash.equals(inputs.get(source))
                            || earlier.isPresent()
                                    && hash.equals(earlier.get().inputs().get(source)));
        }

        /** A jar or a folder of classes that the compiler shows to the processor: the catalogs in it count. */
        void library(Path library) throws IOException {
            if (Files.isDirectory(library)) {
                catalogsBelow(library);
            } else {
                Content.ofLibrary(library).ifPresent(hash -> inputs.put(name(library, base), hash));
            }
        }

        /** A jar or a folder of classes that runs while the compiler does: all of it counts. */
        void processor(Path processor) throws IOException {
            inputs.put(
                    name(processor, base),
                    Files.isDirectory(processor) ? Content.ofDirectory(processor) : Content.ofJar(processor));
        }

        Snapshot build() {
            return new Snapshot(new TreeMap<>(inputs));
        }
    }
}
