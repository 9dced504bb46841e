package dev.codebook.processor.read;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Translations;
import dev.codebook.processor.model.Translations.Translation;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the texts of a catalog in another language, and compares them with its own: what a catalog says itself, its
 * translations must say; what it inherits, they may.
 */
public final class TranslationReader {

    /** To look for what was meant takes time with each of them. */
    private static final int MOST_SPARE = 100;

    private final Catalog catalog;
    private final String language;
    private final Problems problems = new Problems();
    private final MessageReader messages = new MessageReader(problems);

    private TranslationReader(Catalog catalog, String language) {
        this.catalog = catalog;
        this.language = language;
    }

    /** The catalog, with the texts of a document that is in one of its languages. */
    public static Outcome<Catalog> read(YamlNode document, Catalog catalog, String language) {
        return document.isEmpty()
                ? Outcome.of(catalog, List.of(empty(document, catalog)))
                : new TranslationReader(catalog, language).read(document);
    }

    private static Problem empty(YamlNode document, Catalog catalog) {
        return Problem.at(document.place(), Rule.MISSING_KEY, "the translation is empty")
                .help("begin with \"translates: " + catalog.name() + "\"");
    }

    private Outcome<Catalog> read(YamlNode document) {
        Fields fields = new Fields(document, document.place(), "the translation", problems);
        fields.requiredScalar("translates", "translates: " + catalog.name())
                .ifPresent(name -> mustBe(
                        catalog.name(),
                        name,
                        "the file lies beside the catalog " + catalog.name() + ", and translates "));
        fields.requiredScalar("language", "language: " + language)
                .ifPresent(tag ->
                        mustBe(language, tag, "the name of the file says " + language + ", and its language is "));
        Optional<YamlNode> entries = fields.require("entries", "entries:");
        fields.end();
        if (entries.isEmpty() || !(entries.get() instanceof YamlNode.Mapping)) {
            entries.ifPresent(node -> Fields.mapping(node, "\"entries\"", problems));
            return problems.with(catalog);
        }
        Map<String, YamlNode.Pair> written = written(entries.get());
        Set<String> spare = spare(written);
        List<Entry> translated = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            YamlNode.Pair pair = written.get(entry.name());
            if (pair != null) {
                translated.add(translated(entry, pair));
            } else {
                if (!needed(entry).isEmpty() && !isMeant(entry.name(), spare)) {
                    missing(entry, fields.keyPlace("entries"));
                }
                translated.add(entry);
            }
        }
        return problems.with(catalog.withEntries(translated));
    }

    /** Whether an entry was probably meant by one of the names that no entry has; where there are many, nothing is. */
    private static boolean isMeant(String name, Set<String> spare) {
        return spare.size() <= MOST_SPARE && Suggestion.nearest(name, spare).isPresent();
    }

    private void mustBe(String expected, Located<String> written, String message) {
        if (!written.value().equals(expected)) {
            problems.add(
                    written.place(), Rule.UNKNOWN_VALUE, message + "\"" + written.value() + "\"", "write " + expected);
        }
    }

    private static Map<String, YamlNode.Pair> written(YamlNode entries) {
        Map<String, YamlNode.Pair> written = new LinkedHashMap<>();
        ((YamlNode.Mapping) entries)
                .pairs()
                .forEach(pair -> written.put(pair.key().text(), pair));
        return written;
    }

    /** The names that no entry has. */
    private Set<String> spare(Map<String, YamlNode.Pair> written) {
        List<String> known = catalog.entries().stream().map(Entry::name).toList();
        List<String> open =
                known.stream().filter(name -> !written.containsKey(name)).toList();
        Set<String> spare = new TreeSet<>(written.keySet());
        known.forEach(spare::remove);
        for (String name : spare) {
            problems.add(
                    written.get(name).key().place(),
                    Rule.SPARE_TRANSLATION,
                    "the catalog " + catalog.name() + " has no entry " + name,
                    () -> Suggestion.of(name, open));
        }
        return spare;
    }

    private Entry translated(Entry entry, YamlNode.Pair pair) {
        Fields fields = new Fields(pair.value(), pair.key().place(), "the translation of " + entry.name(), problems);
        Set<String> lacking = needed(entry);
        Map<String, Located<String>> texts = new HashMap<>();
        for (String key : catalog.languages().texts()) {
            if (fields.find(key).isPresent()) {
                lacking.remove(key);
                fields.scalar(key).ifPresent(text -> texts.put(key, text));
            }
        }
        fields.end("\"translated:\" in the catalog says which texts stand here, beside title and message");
        if (pair.value() instanceof YamlNode.Mapping && !lacking.isEmpty() && !hasUnknown(fields)) {
            problems.add(
                    pair.key().place(),
                    Rule.MISSING_TRANSLATION,
                    "the translation of " + entry.name() + " lacks " + String.join(", ", lacking),
                    "say in " + language + ": " + entry.text(lacking.iterator().next()));
        }
        List<Translation> read = new ArrayList<>();
        texts.forEach((key, text) -> text(entry, key, text, fields.keyPlace(key))
                .ifPresent(message -> read.add(new Translation(key, language, catalog.name(), message))));
        return entry.withTranslations(entry.translations().plus(new Translations(read)));
    }

    private static boolean hasUnknown(Fields fields) {
        return !fields.unknown().isEmpty();
    }

    private Optional<Message> text(Entry entry, String key, Located<String> written, Place place) {
        if (entry.text(key).isEmpty()) {
            problems.add(
                    place,
                    Rule.SPARE_TEXT,
                    "the entry " + entry.name() + " has no " + key + " that this could translate",
                    "remove it, or write one in the catalog, too");
            return Optional.empty();
        }
        return key.equals("message")
                ? messages.translation(written, entry.message().orElseThrow())
                : Optional.of(Message.of(written));
    }

    /** An entry of the catalog's own needs all its texts, one that it overrides those that it says otherwise. */
    private Set<String> needed(Entry entry) {
        Set<String> needed = new TreeSet<>(catalog.languages().texts());
        boolean isOwn = entry.origin().catalog().equals(catalog.name());
        needed.removeIf(key -> entry.text(key).isEmpty() || !isOwn && !isOverridden(entry, key));
        return catalog.languages().hasWider(language) ? new TreeSet<>() : needed;
    }

    private boolean isOverridden(Entry entry, String key) {
        return entry.overridden().stream()
                .anyMatch(part -> part.key().equals(key) && part.catalog().equals(catalog.name()));
    }

    private void missing(Entry entry, Place entries) {
        problems.add(
                entries,
                Rule.MISSING_TRANSLATION,
                "there is no translation of " + entry.name() + ", which stands "
                        + entry.place().seenFrom(entries),
                "add lines such as \"" + entry.name() + ":\" and below it \"title: ...\"");
    }
}
