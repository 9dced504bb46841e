package dev.codebook.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar in memory. What is put into it has the time of another entry, so that the same build gives the same bytes. */
final class Jar {

    private final Path file;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private Jar(Path file) {
        this.file = file;
    }

    static Jar read(Path file) throws IOException {
        Jar jar = new Jar(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    jar.put(entry.getName(), entry, content.readAllBytes());
                }
            }
        }
        return jar;
    }

    /** The content of each entry, by its name, in their order. */
    Map<String, byte[]> contents() {
        return Collections.unmodifiableMap(contents);
    }

    /** Puts in an entry, or another content of it, with the time of an entry that is there. */
    void put(String name, String model, byte[] content) {
        put(name, entries.get(model), content);
    }

    private void put(String name, ZipEntry model, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(model.getTime());
        entries.put(name, entry);
        contents.put(name, content);
    }

    /** Replaces the file. */
    void write() throws IOException {
        Path rewritten = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream output = Files.newOutputStream(rewritten);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (ZipEntry entry : entries.values()) {
                zip.putNextEntry(entry);
                zip.write(contents.get(entry.getName()));
                zip.closeEntry();
            }
        }
        Files.move(rewritten, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
