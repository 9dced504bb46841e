package dev.codebook.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;

/**
 * A folder of resources, and the one that Maven copies them into.
 *
 * @param target the output folder, or one in it
 */
record ResourceFolder(Path source, Path target) {

    static List<ResourceFolder> of(List<Resource> resources, Path output) {
        return resources.stream()
                .map(resource -> new ResourceFolder(Path.of(resource.getDirectory()), target(resource, output)))
                .toList();
    }

    private static Path target(Resource resource, Path output) {
        return Optional.ofNullable(resource.getTargetPath())
                .map(path -> output.resolve(path).normalize())
                .orElse(output);
    }

    /** What a file in the output may be a copy of, there or not. */
    Optional<Path> sourceOf(Path copy) {
        return copy.startsWith(target) ? Optional.of(source.resolve(target.relativize(copy))) : Optional.empty();
    }
}
