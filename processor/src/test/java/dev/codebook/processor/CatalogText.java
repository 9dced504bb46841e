package dev.codebook.processor;

import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.yaml.YamlParser;
import java.nio.charset.StandardCharsets;

/** The stages from the bytes of a catalog to what is right of it, without a compiler around them. */
final class CatalogText {

    private CatalogText() {}

    static Outcome<Catalog> of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Catalog> of(byte[] bytes) {
        return of(new Resource("catalog.yaml", bytes));
    }

    /** A catalog that extends none. */
    static Outcome<Catalog> of(Resource file) {
        return file.decode()
                .then(YamlParser::parse)
                .then(document -> CatalogReader.read(document, CatalogText::missing, CatalogText::missing))
                .then(CatalogValidator::validate);
    }

    private static <T> Outcome<T> missing(Located<String> name) {
        return Outcome.none(Problem.at(name.place(), Rule.CATALOG_NOT_FOUND, "there is no \"" + name.value() + "\""));
    }
}
