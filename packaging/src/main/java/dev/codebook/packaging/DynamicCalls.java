package dev.codebook.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Replaces the dynamic calls of a jar by ordinary ones: lambdas and method references get classes, one for all of a top-level class and
 * what is nested in it; joined strings and the methods of records get static methods beside them.
 *
 * <p>For each such call, as javac compiles them, the virtual machine makes a class when it first meets it, by code that is interpreted
 * in a process as short as a compilation. Argument: the jar, which is replaced.
 */
public final class DynamicCalls {

    private static final String CLASS = ".class";

    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private DynamicCalls() {}

    /** Replaces a jar. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("name the jar, and nothing else");
        }
        Path jar = Path.of(args[0]);
        DynamicCalls classes = new DynamicCalls();
        classes.read(jar);
        classes.rewrite();
        Path rewritten = jar.resolveSibling(jar.getFileName() + ".tmp");
        classes.write(rewritten);
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    put(entry.getName(), entry, content.readAllBytes());
                }
            }
        }
    }

    private void put(String name, ZipEntry model, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(model.getTime());
        entries.put(name, entry);
        contents.put(name, content);
    }

    private void rewrite() {
        Map<String, Nest> nests = new LinkedHashMap<>();
        contents.forEach((name, content) -> {
            if (name.endsWith(CLASS) && Nest.isKnownTo(content)) {
                String host = Nest.hostOf(content);
                nests.computeIfAbsent(host, Nest::new).add(content);
            }
        });
        nests.forEach((host, nest) ->
                nest.rewritten().forEach((name, content) -> put(name + CLASS, entries.get(host + CLASS), content)));
    }

    private void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (ZipEntry entry : entries.values()) {
                zip.putNextEntry(entry);
                zip.write(contents.get(entry.getName()));
                zip.closeEntry();
            }
        }
    }
}
