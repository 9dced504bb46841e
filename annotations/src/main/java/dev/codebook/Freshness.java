package dev.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Tells whether generated types are as new as their catalogs, whatever the build tool has noticed. As a test:
 *
 * <pre>{@code
 * @Test
 * void typesAreAsNewAsTheirCatalogs() {
 *     assertEquals(List.of(), Freshness.changed(OrderCode.sources()));
 * }
 * }</pre>
 */
public final class Freshness {

    private static final List<String> ROOTS =
            List.of("src/main/resources", "src/main/java", "src/test/resources", "src/test/java");

    private static final String SHARED = "META-INF/codebook/";

    private Freshness() {}

    /**
     * The catalogs that have changed since types were generated from them.
     *
     * <p>A catalog is looked for below the given folders, below {@code src/main} and {@code src/test} of the working
     * directory, where Maven and Gradle run the tests of a module, and on the class path. One that has a name, such as
     * {@code smtp}, may be on the processor path alone; if it is found nowhere, nothing is said of it.
     *
     * @param sources what {@code sources()} of a generated enum returns
     * @param folders more folders, if catalogs lie elsewhere
     * @return their paths, sorted; empty if the types are fresh
     * @throws IllegalStateException if a catalog that has a path of its own is found nowhere
     */
    public static List<String> changed(Map<String, String> sources, Path... folders) {
        List<String> changed = new ArrayList<>();
        new TreeMap<>(sources).forEach((path, checksum) -> {
            Optional<byte[]> content = find(path, folders);
            if (content.isEmpty() && !path.startsWith(SHARED)) {
                throw new IllegalStateException("the catalog " + path + " is found neither on the class path nor below "
                        + String.join(", ", ROOTS) + " of " + Path.of("").toAbsolutePath()
                        + ": give the folder that it lies below");
            }
            if (content.isPresent() && !checksum(content.get()).equals(checksum)) {
                changed.add(path);
            }
        });
        return List.copyOf(changed);
    }

    private static Optional<byte[]> find(String path, Path... folders) {
        List<Path> candidates = new ArrayList<>(List.of(folders));
        ROOTS.forEach(root -> candidates.add(Path.of(root)));
        try {
            for (Path folder : candidates) {
                Path file = folder.resolve(path);
                if (Files.isRegularFile(file)) {
                    return Optional.of(Files.readAllBytes(file));
                }
            }
            ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
            ClassLoader loader = ofThread == null ? Freshness.class.getClassLoader() : ofThread;
            try (InputStream resource = loader.getResourceAsStream(path)) {
                return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the text, as the processor makes it: line breaks and a byte-order mark do not count. */
    private static String checksum(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update((text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
