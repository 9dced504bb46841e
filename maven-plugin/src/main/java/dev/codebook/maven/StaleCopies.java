package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Catalogs in the output whose resources are gone. Maven copies resources and never deletes a copy, so that the compiler would
 * show it to the processor for ever.
 *
 * @param earlier what the last build found
 * @param base the folder that its files are named relative to
 * @param folders all that Maven copies into the output
 */
record StaleCopies(Snapshot earlier, Path base, List<ResourceFolder> folders) {

    /** Deletes them, and tells which they were. */
    List<Path> delete(Path output) throws IOException {
        List<Path> deleted = new ArrayList<>();
        for (Path file : YamlFiles.below(output)) {
            if (isStale(file)) {
                Files.delete(file);
                deleted.add(file);
            }
        }
        return deleted;
    }

    private boolean isStale(Path file) throws IOException {
        List<Path> sources = folders.stream()
                .flatMap(folder -> folder.sourceOf(file).stream())
                .toList();
        if (sources.stream().anyMatch(Files::exists)) {
            return false;
        }
        String content = Content.hash(Files.readAllBytes(file));
        return sources.stream().anyMatch(source -> isCopy(file, content, source));
    }

    /** What the last build knew neither as the resource nor as its copy, another step of the build has made since. */
    private boolean isCopy(Path file, String content, Path source) {
        String resource = earlier.inputs().get(Snapshot.name(source, base));
        String copy = earlier.inputs().get(Snapshot.name(file, base));
        return resource != null && (content.equals(resource) || content.equals(copy));
    }
}
