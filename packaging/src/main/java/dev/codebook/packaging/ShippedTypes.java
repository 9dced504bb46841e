package dev.codebook.packaging;

import dev.codebook.CodeCatalog;
import dev.codebook.smtp.SmtpReply;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Puts the generated types of catalogs into the processor's jar, so that whoever asks for one as it is need not wait until it is
 * read, checked and generated anew. The processor's class of the same name tells how they lie there.
 *
 * <p>Arguments: the jar, which is replaced, and the names of the catalogs. They must give no warning, since nobody would be told of it.
 */
public final class ShippedTypes {

    private static final String FOLDER = "META-INF/codebook/types/";
    private static final String PACKAGE = "any";
    private static final String PACKAGE_LINE = "package " + PACKAGE + ";\n\n";

    private final Path processor;
    private final Path sources;
    private final Path classes;

    private ShippedTypes(Path processor, Path directory) throws IOException {
        this.processor = processor;
        this.sources = Files.createDirectories(directory.resolve("sources"));
        this.classes = Files.createDirectories(directory.resolve("classes"));
    }

    /** Replaces the jar. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path processor = Path.of(args[0]);
        Jar jar = Jar.read(processor);
        for (String catalog : List.of(args).subList(1, args.length)) {
            Path directory = Files.createTempDirectory("codebook");
            try {
                new ShippedTypes(processor, directory)
                        .generate(catalog)
                        .forEach((name, text) -> jar.put(
                                FOLDER + name,
                                "META-INF/codebook/" + catalog + ".yaml",
                                text.getBytes(StandardCharsets.US_ASCII)));
            } finally {
                delete(directory);
            }
        }
        jar.write();
    }

    /** What is put into the folder: by its name, each text. */
    private Map<String, String> generate(String catalog) throws IOException, ReflectiveOperationException {
        compile(catalog);
        Map<String, String> files = new TreeMap<>();
        List<String> list = new ArrayList<>();
        for (Path source : children(sources.resolve(PACKAGE))) {
            String text = Files.readString(source, StandardCharsets.US_ASCII);
            if (!text.startsWith(PACKAGE_LINE)) {
                throw new IllegalStateException(source + " begins otherwise than with its package");
            }
            String name = catalog + "/" + source.getFileName();
            files.put(name, text.substring(PACKAGE_LINE.length()));
            list.add(name);
        }
        list.addAll(checksums());
        files.put(catalog + ".txt", String.join("\n", list) + "\n");
        return files;
    }

    private void compile(String catalog) throws IOException {
        Path request = Files.writeString(
                sources.resolve("package-info.java"), "@dev.codebook.CodeCatalog(\"" + catalog + "\") package any;\n");
        List<String> options = List.of(
                "--release=17",
                "-Werror",
                "-processorpath",
                processor.toString(),
                "-cp",
                pathOf(CodeCatalog.class) + File.pathSeparator + pathOf(SmtpReply.class),
                "-s",
                sources.toString(),
                "-d",
                classes.toString(),
                request.toString());
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the catalog " + catalog + " does not compile");
        }
    }

    /** What the types were generated from, as one of them tells. */
    private List<String> checksums() throws IOException, ReflectiveOperationException {
        String code = children(classes.resolve(PACKAGE)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("Code.class"))
                .map(name -> PACKAGE + "." + name.replace(".class", ""))
                .findFirst()
                .orElseThrow();
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ShippedTypes.class.getClassLoader())) {
            Map<?, ?> told =
                    (Map<?, ?>) loader.loadClass(code).getMethod("sources").invoke(null);
            return told.entrySet().stream()
                    .map(source -> source.getKey() + " " + source.getValue())
                    .sorted()
                    .toList();
        }
    }

    private static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
