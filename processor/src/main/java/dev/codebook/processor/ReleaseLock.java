package dev.codebook.processor;

import dev.codebook.processor.check.ReleaseRules;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code codebook.lock} beside a catalog, which remembers the constants that were released: consumers have their
 * values inlined. It is checked where it is there, and written where the option {@code codebook.lock=write} asks for it.
 */
final class ReleaseLock {

    private static final String FILE = "codebook.lock";

    private final Options options;

    ReleaseLock(Options options) {
        this.options = options;
    }

    /** The catalog, with a problem for every released constant that it would break. */
    Outcome<Catalog> check(Catalog catalog) {
        Optional<Path> file = beside(catalog);
        if (file.isEmpty()) {
            return withoutFile(catalog);
        }
        try {
            return check(catalog, file.get());
        } catch (IOException e) {
            Problem problem = Problem.ofAnnotation(Rule.LOCK_FILE, "the file " + file.get() + " does not open: " + e);
            return new Outcome<>(Optional.of(catalog), List.of(problem));
        }
    }

    /** A catalog from a jar is not ours to lock. */
    private static Optional<Path> beside(Catalog catalog) {
        SourceText text = catalog.place().source();
        return text.isFile()
                ? Optional.of(FileSystems.getDefault().getPath(text.path()).resolveSibling(FILE))
                : Optional.empty();
    }

    private Outcome<Catalog> withoutFile(Catalog catalog) {
        if (!options.writesLock() || !catalog.place().source().isSomewhereInAnnotation()) {
            return Outcome.of(catalog);
        }
        Problem problem = Problem.ofAnnotation(
                        Rule.LOCK_FILE, "the lock file cannot be written: it would not be known beside which file")
                .help("write the catalog as one text block, or into a file of its own");
        return new Outcome<>(Optional.of(catalog), List.of(problem));
    }

    /** What breaks with what was released is not written over it. */
    private Outcome<Catalog> check(Catalog catalog, Path file) throws IOException {
        if (!Files.exists(file) && !options.writesLock()) {
            return Outcome.of(catalog);
        }
        SourceText known = Files.exists(file) ? read(file) : new SourceText(file.toString(), "");
        Outcome<Catalog> checked = ReleaseRules.check(catalog, known);
        if (options.writesLock() && checked.problems().isEmpty()) {
            String released = ReleaseRules.release(catalog, known);
            if (!released.equals(known.text())) {
                Files.writeString(file, released);
            }
        }
        return checked;
    }

    private static SourceText read(Path file) throws IOException {
        return new SourceText(file.toString().replace('\\', '/'), Files.readString(file, StandardCharsets.UTF_8));
    }
}
