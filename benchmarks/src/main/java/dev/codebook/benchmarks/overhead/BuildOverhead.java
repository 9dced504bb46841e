package dev.codebook.benchmarks.overhead;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compiles with each processor, and without it the very sources that it generates, in turn, in a process each; prints medians as a
 * table of Markdown. Arguments: the directory of the jars, and how many rounds to run.
 */
public final class BuildOverhead {

    private static final List<Integer> SIZES = List.of(60, 1_000);

    private final Jars jars;
    private final Path work;

    private BuildOverhead(Jars jars) throws IOException {
        this.jars = jars;
        this.work = Files.createTempDirectory(jars.directory().toAbsolutePath().getParent(), "overhead");
    }

    /** Measures all, each once a round, so that what else the machine does hits all alike. */
    public static void main(String[] args) throws IOException, InterruptedException {
        BuildOverhead overhead = new BuildOverhead(new Jars(Path.of(args[0])));
        int rounds = Integer.parseInt(args[1]);
        List<Case> cases = new ArrayList<>();
        for (int size : SIZES) {
            for (Contender contender : Contender.all()) {
                cases.add(overhead.prepare(contender, Integer.toString(size), size));
            }
        }
        for (String catalog : List.of("smtp", "smtp-providers")) {
            cases.add(overhead.prepare(Contender.shipped(catalog), "all", 0));
            cases.add(overhead.prepare(Contender.extended(catalog), "all", 0));
        }
        for (int i = 0; i < rounds; i++) {
            for (Case one : cases) {
                one.withCosts.add(one.with.run());
                one.withoutCosts.add(one.without.run());
            }
        }
        System.out.println(
                "| processor | members | generated, kB | added CPU, s | ratio of CPU | added wall, s | ratio |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        cases.forEach(Case::print);
    }

    /** A compilation with a processor, the same without it, and what each run of them cost. */
    private record Case(
            String name,
            String members,
            long kilobytes,
            Compilation with,
            Compilation without,
            List<Cost> withCosts,
            List<Cost> withoutCosts) {

        void print() {
            Cost with = Cost.median(withCosts);
            Cost without = Cost.median(withoutCosts);
            System.out.printf(
                    "| %s | %s | %,d | %.2f | %.2f | %.2f | %.2f |%n",
                    name,
                    members,
                    kilobytes,
                    with.cpu() - without.cpu(),
                    with.cpu() / without.cpu(),
                    with.wall() - without.wall(),
                    with.wall() / without.wall());
        }
    }

    /** Runs each compilation once, which makes the sources of the second. */
    private Case prepare(Contender contender, String members, int size) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(work, "case");
        Path sources = directory.resolve("src");
        for (Map.Entry<String, String> file : contender.input().apply(size).entrySet()) {
            Path path = sources.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path generated = Files.createDirectories(directory.resolve("gen"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Compilation with = new Compilation(options(contender, sources, classes, "-s", generated.toString()), sources);
        with.run();
        Path all = Files.createDirectories(directory.resolve("all"));
        copyInto(all, sources);
        copyInto(all, generated);
        Compilation without = new Compilation(options(contender, all, classes, "-proc:none"), all);
        without.run();
        return new Case(
                contender.name(), members, kilobytes(generated), with, without, new ArrayList<>(), new ArrayList<>());
    }

    private List<String> options(Contender contender, Path sources, Path classes, String... more) {
        String classPath = jars.path(contender.library()) + File.pathSeparator + sources;
        List<String> options = new ArrayList<>(List.of("-nowarn", "-cp", classPath, "-d", classes.toString()));
        options.addAll(List.of("-processorpath", jars.path(contender.processor())));
        options.addAll(List.of(more));
        return options;
    }

    private static void copyInto(Path target, Path source) throws IOException {
        for (Path file : files(source)) {
            Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static long kilobytes(Path directory) throws IOException {
        long bytes = 0;
        for (Path file : files(directory)) {
            bytes += Files.size(file);
        }
        return bytes / 1_000;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
