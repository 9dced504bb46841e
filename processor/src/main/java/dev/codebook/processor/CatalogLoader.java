package dev.codebook.processor;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.yaml.YamlParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Loads a catalog, and first those that it extends. */
final class CatalogLoader {

    private final CatalogLocator locator;
    private final CatalogRequest request;
    private final EnumFinder enums;
    private final TranslationLoader translations;
    private final Deque<String> loading = new ArrayDeque<>();
    private final Map<String, Outcome<Catalog>> loaded = new HashMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();

    CatalogLoader(CatalogLocator locator, CatalogRequest request, EnumFinder enums) {
        this.locator = locator;
        this.request = request;
        this.enums = enums;
        this.translations = new TranslationLoader(locator, request, sources);
    }

    /** The catalog that the annotation names or holds, with all that it inherits. */
    Outcome<Catalog> load() {
        return request.checkChoice()
                .then(choice -> load(request.catalog(), locator.locate(choice)))
                .map(catalog -> catalog.withSources(sources));
    }

    private Outcome<Catalog> load(String name, Outcome<SourceText> text) {
        loading.addLast(name);
        text.ifPresent(found -> addSource(name, found));
        Outcome<Catalog> catalog =
                text.then(YamlParser::parse).then(document -> CatalogReader.read(document, this::parent, enums::find));
        loading.removeLast();
        return catalog.isSound() // what is left out for a mistake would be missed in every language
                ? catalog.then(sound -> translations.load(name, sound))
                : catalog;
    }

    /** A catalog in the annotation is no file. */
    private void addSource(String name, SourceText text) {
        ResourceName.of(name, request.packageName())
                .ifPresent(resource -> sources.put(resource.path(), text.checksum()));
    }

    /** What is wrong with the name of a parent is told where it was written. */
    private Outcome<Catalog> parent(Located<String> name) {
        if (loading.contains(name.value())) {
            return Outcome.none(Problem.at(
                            name.place(),
                            Rule.EXTENDS_LOOP,
                            "the catalog \"" + name.value() + "\" extends itself: " + String.join(" extends ", loading)
                                    + " extends " + name.value())
                    .help("remove one of these \"extends\""));
        }
        boolean isKnown = loaded.containsKey(name.value());
        Outcome<Catalog> parent =
                isKnown ? loaded.get(name.value()) : load(name.value(), locator.locate(name.value(), request));
        loaded.put(name.value(), parent);
        if (isKnown) {
            return new Outcome<>(parent.value(), List.of()); // its problems were told the first time
        }
        return parent.withoutWarnings().placedAt(name.place()); // doubts are for its own author
    }
}
