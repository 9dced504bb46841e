package dev.codebook.processor;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Opens files through the compiler. Compilers answer "not there" in every way that Java knows - null, a handle that does
 * not open, and half a dozen exceptions - so that a file exists only if it could be read.
 */
final class ResourceReader {

    private final ProcessingEnvironment environment;

    ResourceReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    Optional<Resource> read(JavaFileManager.Location location, String path, List<String> tried) {
        return read(location, "", path, tried);
    }

    Optional<Resource> read(JavaFileManager.Location location, String module, String path, List<String> tried) {
        tried.add(location.getName() + " " + module + path);
        try {
            FileObject file = environment.getFiler().getResource(location, module, path);
            try (InputStream stream = file.openInputStream()) {
                return Optional.of(Resource.read(display(file.toUri()), stream));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A file in a directory; a name that the file system cannot have is no file's. */
    Optional<Resource> read(Path directory, String name, List<String> tried) {
        try {
            return read(directory.resolve(name), tried);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Optional<Resource> read(Path file, List<String> tried) {
        tried.add(display(file));
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(Resource.read(display(file), stream));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Where a file of the class output would be, whether or not it is there. */
    Optional<URI> uriInClassOutput(String path) {
        try {
            return Optional.of(environment
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, "", path)
                    .toUri());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What jars on the processor path hold. Two of them may hold the same, but not different things. */
    Outcome<Resource> readFromProcessorPath(String path, List<String> tried) {
        tried.add("the processor path " + path);
        Optional<Resource> first = Optional.empty();
        try {
            for (URL url : Collections.list(getClass().getClassLoader().getResources(path))) {
                Resource found = read(url);
                if (first.isPresent() && !Arrays.equals(first.get().bytes(), found.bytes())) {
                    return Outcome.none(foundTwice(first.get(), found));
                }
                first = first.or(() -> Optional.of(found));
            }
        } catch (IOException e) {
            return new Outcome<>(Optional.empty(), List.of());
        }
        return new Outcome<>(first, List.of());
    }

    /** The names of what lies in a folder of the processor path, as far as it can be listed. */
    Set<String> listProcessorPath(String folder) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL url : Collections.list(getClass().getClassLoader().getResources(folder))) {
                names.addAll(list(url, folder));
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return names;
        }
        return names;
    }

    private static List<String> list(URL url, String folder) throws IOException, URISyntaxException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection inJar) {
            try (JarFile jar = inJar.getJarFile()) {
                return jar.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(folder))
                        .map(name -> name.substring(folder.length()))
                        .toList();
            }
        }
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What lies in the same jar as this class. */
    static Optional<Resource> readFromOwnJar(String path) throws IOException {
        URL url = ResourceReader.class.getClassLoader().getResource(path);
        return url == null ? Optional.empty() : Optional.of(read(url));
    }

    /** Cached jar connections would show a long-lived compiler the catalog of yesterday. */
    private static Resource read(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return Resource.read(url.toString(), stream);
        }
    }

    private static Problem foundTwice(Resource first, Resource second) {
        return Problem.ofAnnotation(
                        Rule.CATALOG_FOUND_TWICE,
                        "two jars on the processor path hold different catalogs of this name: " + first.path() + " and "
                                + second.path())
                .help("remove one of the jars");
    }

    private static String display(URI uri) {
        return "file".equals(uri.getScheme()) ? display(Path.of(uri)) : uri.toString();
    }

    /** Relative to where the build runs, as a terminal shows it, if it lies there. */
    static String display(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
