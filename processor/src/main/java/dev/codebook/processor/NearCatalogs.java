package dev.codebook.processor;

import dev.codebook.processor.problem.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to write instead of a catalog that is not found. Of the places where it was looked for, those count that can be listed:
 * folders, and the processor path.
 */
record NearCatalogs(Options options, ResourceReader reader) {

    private static final String YAML = ".yaml";
    private static final String YML = ".yml";

    /** Advice for a name or a path that finds nothing, as it was written. */
    String advice(ResourceName name, String written, Optional<Path> source) {
        List<Path> files = files(name, source);
        String other = name.path().endsWith(YML) ? stem(name.path(), YML) + YAML : stem(name.path(), YAML) + YML;
        Optional<Path> twin = files.stream()
                .filter(file -> nameOf(file).equals(ResourceName.fileName(other)))
                .findFirst();
        if (twin.isPresent()) {
            return name.isShared()
                    ? "rename " + ResourceReader.display(twin.get()) + " to " + ResourceName.fileName(name.path())
                    : "write \"" + sibling(written, ResourceName.fileName(other)) + "\": that file lies there";
        }
        return near(name, written, files).map(near -> near + " Else, ").orElse("") + home(name);
    }

    private Optional<String> near(ResourceName name, String written, List<Path> files) {
        if (name.isShared()) {
            return Suggestion.nearest(written, shared())
                    .filter(near -> !near.equals(written)) // it may be there, and not open
                    .map(NearCatalogs::didYouMean);
        }
        String stem = stem(ResourceName.fileName(written), YAML);
        if (shared().contains(stem)) {
            return Optional.of("write \"" + stem + "\" for the catalog of this name.");
        }
        Set<String> siblings = files.stream().map(NearCatalogs::nameOf).collect(Collectors.toCollection(TreeSet::new));
        return Suggestion.nearest(ResourceName.fileName(written), siblings)
                .map(near -> didYouMean(sibling(written, near)));
    }

    private static String didYouMean(String name) {
        return "did you mean \"" + name + "\"?";
    }

    /** Where it would be found. */
    private String home(ResourceName name) {
        if (!options.catalogDirectories().isEmpty()) {
            return "put it into " + options.catalogDirectories().get(0) + "/" + name.path() + ": the option "
                    + Options.DIRECTORY + " says that no other place holds catalogs";
        }
        return name.isShared()
                ? "put it into src/main/resources/" + name.path()
                        + ", or add the jar that holds it to the annotation processor path"
                : "a path without a leading \"/\" is counted from the annotated package, one with it from the root";
    }

    /** The names of all catalogs that can be found by name; a dot is only in those of their translations. */
    private Set<String> shared() {
        ResourceName any = ResourceName.shared(ResourceName.FOLDER + YAML);
        Stream<String> onPath = options.catalogDirectories().isEmpty()
                ? reader.listProcessorPath(ResourceName.FOLDER).stream()
                : Stream.empty();
        return Stream.concat(files(any, Optional.empty()).stream().map(NearCatalogs::nameOf), onPath)
                .filter(file -> file.endsWith(YAML))
                .map(file -> stem(file, YAML))
                .filter(name -> name.indexOf('.') < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The catalogs in the folders where one would lie, but itself. */
    private List<Path> files(ResourceName name, Optional<Path> source) {
        Stream<Function<String, Optional<Path>>> roots = options.catalogDirectories()
                        .isEmpty()
                ? Stream.of(
                        path -> source.flatMap(file -> name.besideSource().map(file::resolveSibling)),
                        this::inClassOutput,
                        path -> reader.uriInClassOutput(path).flatMap(SourceTwin::of))
                : options.catalogDirectories().stream().map(directory -> path -> Optional.of(Path.of(directory, path)));
        return roots.flatMap(root -> siblings(root, name.path()))
                .filter(file -> !nameOf(file).equals(ResourceName.fileName(name.path())))
                .toList();
    }

    private Optional<Path> inClassOutput(String path) {
        return reader.uriInClassOutput(path)
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(Path::of);
    }

    private static Stream<Path> siblings(Function<String, Optional<Path>> root, String path) {
        try {
            Optional<Path> folder = root.apply(path).map(Path::getParent).filter(Files::isDirectory);
            return folder.isEmpty() ? Stream.empty() : catalogs(folder.get());
        } catch (IOException | RuntimeException e) {
            return Stream.empty(); // what cannot be listed is not near
        }
    }

    private static Stream<Path> catalogs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> nameOf(file).endsWith(YAML) || nameOf(file).endsWith(YML))
                    .sorted()
                    .toList()
                    .stream(); // of what is there while the folder is open
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(String file, String ending) {
        return file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : file;
    }

    /** Another file of the folder that a path leads to. */
    private static String sibling(String path, String file) {
        return path.substring(0, path.lastIndexOf('/') + 1) + file;
    }
}
