package dev.codebook.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the compiler made the last time of types and packages that ask for a catalog. */
final class AnnotatedTypes {

    private static final String REQUEST = "Ldev/codebook/CodeCatalog;";
    private static final String GENERATED = "@CatalogGenerated";

    /** A constant of a class file (JVMS 4.4.7) that is the name of a file of source: after its length, which is less than 256. */
    private static final Pattern SOURCE_FILE =
            Pattern.compile("\\x01\\x00(.)([^/;\\x00-\\x20]+\\.java)", Pattern.DOTALL);

    private AnnotatedTypes() {}

    /**
     * Deletes the class files of what asks for a catalog, and tells how many there were. With a class that is not called as its file of
     * source goes the one that is: by that one the maven-compiler-plugin tells whether a source was compiled.
     */
    static int deleteClasses(Path output) throws IOException {
        List<Path> files = filesWith(REQUEST, output, ".class");
        Set<Path> ofSources = new HashSet<>();
        for (Path file : files) {
            ofSources.add(file.resolveSibling(sourceName(file) + ".class"));
        }
        ofSources.addAll(files);
        for (Path file : ofSources) {
            Files.deleteIfExists(file);
        }
        return files.size();
    }

    /** Deletes what was generated: javac would find it on the source path, and warn of it. */
    static void deleteGenerated(Path sources) throws IOException {
        for (Path file : filesWith(GENERATED, sources, ".java")) {
            Files.delete(file);
        }
    }

    /** The name of the file that a class was compiled from, without its ending: compilers write it behind the other constants. */
    private static String sourceName(Path classFile) throws IOException {
        String found = classFile.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
        Matcher constant = SOURCE_FILE.matcher(content(classFile));
        while (constant.find()) {
            byte[] name = constant.group(2).getBytes(StandardCharsets.ISO_8859_1);
            if (name.length == constant.group(1).charAt(0)) {
                found = new String(name, StandardCharsets.UTF_8).replace(".java", "");
            }
        }
        return found;
    }

    private static List<Path> filesWith(String text, Path folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : filesBelow(folder, ending)) {
            if (content(file).contains(text)) {
                found.add(file);
            }
        }
        return found;
    }

    private static String content(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
