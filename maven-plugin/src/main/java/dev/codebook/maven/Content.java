package dev.codebook.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What is in files, told by a hash. */
final class Content {

    private static final String PROCESSORS = "META-INF/services/javax.annotation.processing.Processor";

    private Content() {}

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * Every catalog has a key {@code catalog}, and its texts in another language have one {@code translates}; most other
     * files of YAML hold neither word.
     */
    static boolean mayBeCatalog(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains("catalog") || text.contains("translates");
    }

    /** Whether a folder below a source root holds what others made; so it is where the root is the whole project. */
    static boolean isForeign(Path folder, Path root) {
        String name = folder.getFileName().toString();
        return !folder.equals(root)
                && (name.startsWith(".")
                        || isBeside(folder, "target", "pom.xml")
                        || isBeside(folder, "node_modules", "package.json"));
    }

    /** A package may have such a name, too. */
    private static boolean isBeside(Path folder, String name, String file) {
        return folder.endsWith(name) && Files.exists(folder.resolveSibling(file));
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** All of a jar, but not when it was packed. */
    static String ofJar(Path jar) throws IOException {
        return ofEntries(jar, entry -> true).orElse("");
    }

    /** The files of YAML in a jar; all of it, if it holds a processor; empty if it has neither, or is no jar. */
    static Optional<String> ofLibrary(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            if (file.getEntry(PROCESSORS) != null) {
                return Optional.of(ofJar(jar));
            }
        } catch (ZipException e) {
            return Optional.empty();
        }
        return ofEntries(jar, entry -> isYaml(entry.getName()));
    }

    private static Optional<String> ofEntries(Path jar, Predicate<ZipEntry> which) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(which)
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            MessageDigest digest = sha256();
            entries.forEach(entry -> update(digest, entry.getName(), Long.toHexString(entry.getCrc())));
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** All files below a directory. */
    static String ofDirectory(Path directory) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                update(digest, directory.relativize(file).toString(), hash(Files.readAllBytes(file)));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String name, String content) {
        digest.update((name + "\n" + content + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
