package dev.codebook.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.yaml.YamlParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever names a shipped catalog is not bothered with doubts about it, which no consumer could mend. */
class ShippedCatalogsTest {

    private static final Path FOLDER = Path.of("../catalog/src/main/resources/META-INF/codebook");

    private final Map<String, Outcome<Catalog>> read = new HashMap<>();

    @Test
    void areBeyondDoubt() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(FOLDER)) {
            names = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
        List<Problem> found = new ArrayList<>();
        for (String name : names) {
            Outcome<Catalog> catalog = read(name);
            found.addAll(catalog.problems());
            catalog.ifPresent(one -> {
                Findings findings = Findings.before(one);
                AttributeRules.unused(one, findings);
                found.addAll(findings.problems().toList());
            });
        }
        assertEquals(
                List.of(),
                found.stream()
                        .map(problem -> problem.place().orElseThrow() + ": " + problem.message())
                        .toList());
    }

    private Outcome<Catalog> read(String name) {
        Outcome<Catalog> known = read.get(name);
        if (known == null) {
            Path file = FOLDER.resolve(name + ".yaml");
            known = YamlParser.parse(new SourceText(file.getFileName().toString(), text(file)))
                    .then(document -> CatalogReader.read(document, this::parent, enumType -> Outcome.none()));
            read.put(name, known);
        }
        return known;
    }

    private Outcome<Catalog> parent(Located<String> name) {
        return new Outcome<>(read(name.value()).value(), List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
