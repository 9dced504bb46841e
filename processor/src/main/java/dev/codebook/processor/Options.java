package dev.codebook.processor;

import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the user has set by {@code -Acodebook...}: javac itself takes any such option in silence. */
record Options(Map<String, String> written) {

    private static final String PREFIX = "codebook.";
    static final String DIRECTORY = PREFIX + "catalogDir";
    private static final String LOCK = PREFIX + "lock";
    static final String DEBUG = PREFIX + "debug";
    private static final String WRITE = "write";

    static final Set<String> NAMES = Set.of(DIRECTORY, LOCK, DEBUG);

    /** The directories that alone hold catalogs; none where catalogs lie elsewhere. */
    List<String> catalogDirectories() {
        return Optional.ofNullable(written.get(DIRECTORY)).stream()
                .flatMap(directories -> Arrays.stream(directories.split(",")))
                .map(String::strip)
                .toList();
    }

    /** Whether the constants of now are to be written into the lock file. */
    boolean writesLock() {
        return WRITE.equals(written.get(LOCK));
    }

    /** Whether a failure of ours is to be told with its trace. */
    boolean debugs() {
        return written.containsKey(DEBUG);
    }

    /** What is wrong with them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String name : new TreeSet<>(written.keySet())) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                problems.add(problem("there is no option \"" + name + "\"")
                        .help(Suggestion.of(name, NAMES.stream().sorted().toList())));
            }
        }
        if (written.containsKey(LOCK) && !writesLock()) {
            problems.add(problem("the option " + LOCK + " has no value \"" + written.get(LOCK) + "\"")
                    .help("write -A" + LOCK + "=" + WRITE));
        }
        if (written.containsKey(DIRECTORY) && written.get(DIRECTORY) == null) {
            problems.add(problem("the option " + DIRECTORY + " has no value")
                    .help("write -A" + DIRECTORY + "= and the directory that holds the catalogs"));
        }
        missingDirectories()
                .forEach(directory -> problems.add(problem("the option " + DIRECTORY
                                + " names a directory that is not there: \"" + directory + "\"")
                        .help("a path that is not absolute is counted from where the compiler runs, "
                                + Path.of("").toAbsolutePath())));
        return problems;
    }

    /** Without them no catalog can be found, and to tell so for each would not help. */
    List<String> missingDirectories() {
        return catalogDirectories().stream()
                .filter(directory -> !isDirectory(directory))
                .toList();
    }

    private static boolean isDirectory(String directory) {
        try {
            return !directory.isEmpty() && Files.isDirectory(Path.of(directory));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Problem problem(String message) {
        return Problem.ofAnnotation(Rule.BAD_OPTION, message);
    }
}
