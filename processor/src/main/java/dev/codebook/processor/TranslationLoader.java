package dev.codebook.processor;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.TranslationReader;
import dev.codebook.processor.yaml.YamlNode;
import dev.codebook.processor.yaml.YamlParser;
import java.util.Map;
import java.util.Optional;

/** Loads the texts of catalogs in other languages, from the files beside them: {@code acme.yaml}, {@code acme.de.yaml}. */
final class TranslationLoader {

    private final CatalogLocator locator;
    private final CatalogRequest request;
    private final Map<String, String> sources;

    /**
     * A loader for the catalogs of one annotation.
     *
     * @param sources is told of each file that is read, and of the checksum of its text
     */
    TranslationLoader(CatalogLocator locator, CatalogRequest request, Map<String, String> sources) {
        this.locator = locator;
        this.request = request;
        this.sources = sources;
    }

    /**
     * The catalog, with its texts in the languages that it declares. The files lie beside its own; where it stands in the
     * annotation, beside the annotated source, as if it lay there.
     *
     * @param name by which the catalog was found
     */
    Outcome<Catalog> load(String name, Catalog catalog) {
        boolean isFile = request.yaml().isEmpty() || !name.equals(request.catalog());
        String file = isFile ? name : catalog.name() + ".yaml";
        Outcome<Catalog> translated = Outcome.of(catalog);
        for (Located<String> language : catalog.languages().own()) {
            translated = translated.then(known -> load(file, known, language));
        }
        return translated;
    }

    /** What cannot be read in one language can be read in the others all the same. */
    private Outcome<Catalog> load(String file, Catalog catalog, Located<String> language) {
        Outcome<Catalog> translated = ResourceName.of(file, request.packageName())
                .then(name -> document(name.in(language.value()), language))
                .then(document -> TranslationReader.read(document, catalog, language.value()));
        return new Outcome<>(translated.value().or(() -> Optional.of(catalog)), translated.problems());
    }

    /** What is wrong with the file as a whole is told where its language is declared. */
    private Outcome<YamlNode> document(ResourceName name, Located<String> language) {
        Outcome<SourceText> text = locator.locateTranslation(name, language.value(), request);
        text.ifPresent(found -> sources.put(name.path(), found.checksum()));
        return text.placedAt(language.place()).then(YamlParser::parse);
    }
}
