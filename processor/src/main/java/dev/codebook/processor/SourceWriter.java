package dev.codebook.processor;

import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Source to Filer. Each file names the annotated element as the one that it originates from. */
final class SourceWriter {

    private final Filer filer;
    private final Map<String, CatalogRequest> written = new HashMap<>();
    private final Map<String, String> compiled = new HashMap<>();

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Takes note of the types that are compiled with those to be written. */
    void leaveAlone(Set<? extends Element> types) {
        types.forEach(type -> compiled.put(type.toString().toLowerCase(Locale.ROOT), type.toString()));
    }

    /**
     * Writes the files. A type that is there already is a problem; if another annotation asked for it, nothing is written,
     * since the types of one catalog cannot do with those of another.
     */
    List<Problem> writeAll(List<SourceFile> files, CatalogRequest request) {
        Problems problems = new Problems();
        List<String> names = files.stream().map(SourceFile::typeName).toList();
        claimed(names, request).forEach((first, taken) -> problems.add(claimed(taken, first, request)));
        names.forEach(name -> nearly(name, request).ifPresent(problems::add));
        if (problems.toList().isEmpty()) {
            files.forEach(file -> written.put(key(file.typeName(), request), request));
            write(files, request, problems);
        }
        return problems.toList();
    }

    /** File systems may not tell small letters from capital ones. */
    private static String key(String name, CatalogRequest request) {
        return qualified(name, request).toLowerCase(Locale.ROOT);
    }

    /** Those of the names that another annotation has asked for, by that annotation. */
    private Map<CatalogRequest, List<String>> claimed(List<String> names, CatalogRequest request) {
        return names.stream()
                .filter(name -> written.containsKey(key(name, request)))
                .collect(Collectors.groupingBy(
                        name -> written.get(key(name, request)), LinkedHashMap::new, Collectors.toList()));
    }

    private static Problem claimed(List<String> names, CatalogRequest first, CatalogRequest request) {
        return Problem.ofAnnotation(
                        Rule.DUPLICATE_NAME,
                        "the catalog \"" + request.catalog() + "\" of " + request.element() + " would generate "
                                + String.join(", ", names) + ", which the catalog \"" + first.catalog() + "\" of "
                                + first.element() + " has generated already")
                .help("choose other names under \"types:\" in one of the catalogs, or another package");
    }

    private Optional<Problem> nearly(String name, CatalogRequest request) {
        return Optional.ofNullable(compiled.get(key(name, request)))
                .filter(type -> !written.containsKey(key(name, request)))
                .filter(type -> !type.equals(qualified(name, request)))
                .map(type -> taken(type.substring(type.lastIndexOf('.') + 1) + ", which differs from " + name
                        + " only in capital letters"));
    }

    private void write(List<SourceFile> files, CatalogRequest request, Problems problems) {
        for (SourceFile file : files) {
            String name = file.typeName();
            try (Writer writer = filer.createSourceFile(qualified(name, request), request.element())
                    .openWriter()) {
                writer.write(file.text());
            } catch (FilerException e) {
                if (!isWrittenAlready(file, name, request)) {
                    problems.add(taken(name));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String qualified(String name, CatalogRequest request) {
        return request.packageName().isEmpty() ? name : request.packageName() + "." + name;
    }

    /** So it is where the folder of generated sources is also one of the compiler's inputs, as in some IDEs. */
    private boolean isWrittenAlready(SourceFile file, String name, CatalogRequest request) {
        try {
            String written = filer.getResource(StandardLocation.SOURCE_OUTPUT, request.packageName(), name + ".java")
                    .getCharContent(true)
                    .toString();
            return written.equals(file.text());
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Problem taken(String name) {
        return Problem.ofAnnotation(Rule.DUPLICATE_NAME, "the package already has a type " + name)
                .help("rename it, or choose another name under \"types:\" in the catalog");
    }
}
