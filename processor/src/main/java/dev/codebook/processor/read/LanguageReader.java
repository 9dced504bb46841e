package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Languages;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which languages a catalog can be read in, and what of it is translated beside titles and messages. */
final class LanguageReader {

    private static final String HELP =
            "write a language, and its script or region if need be, as BCP 47 does: de, de-AT, zh-Hant";

    /** Loaded for the first catalog that has languages: most have none. */
    private static final class Iso {
        static final Set<String> LANGUAGES =
                Stream.of(Locale.getISOLanguages()).filter(Iso::isInUse).collect(Collectors.toCollection(TreeSet::new));
        static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

        /** Java lists codes, too, that are written no more: {@code iw} is {@code he}. */
        private static boolean isInUse(String language) {
            return Locale.forLanguageTag(language).toLanguageTag().equals(language);
        }
    }

    private final Languages inherited;
    private final Problems problems;

    LanguageReader(Languages inherited, Problems problems) {
        this.inherited = inherited;
        this.problems = problems;
    }

    /** What the catalog says of languages, with what it inherits. */
    Languages read(Fields fields, List<Attribute> attributes) {
        Optional<YamlNode> texts = fields.find("translated");
        Optional<YamlNode> written = texts.isPresent() && inherited.isEmpty()
                ? fields.require("languages", "languages: [de, fr]")
                : fields.find("languages");
        List<Located<String>> own = new ArrayList<>();
        written.map(node -> fields.scalars(node, "a language")).orElse(List.of()).stream()
                .filter(tag -> isLanguage(tag) && isNew(tag, own))
                .forEach(own::add);
        Set<String> all = new TreeSet<>(inherited.all());
        own.forEach(tag -> all.add(tag.value()));
        Set<String> keys = new TreeSet<>(inherited.texts());
        texts.map(node -> fields.scalars(node, "a key of a text")).orElse(List.of()).stream()
                .filter(key -> isText(key, attributes))
                .forEach(key -> keys.add(key.value()));
        return new Languages(own, all, keys);
    }

    private boolean isNew(Located<String> tag, List<Located<String>> own) {
        Optional<Place> first = own.stream()
                .filter(known -> known.value().equals(tag.value()))
                .map(Located::place)
                .findFirst();
        first.ifPresent(place -> problems.add(
                tag.place(),
                Rule.BAD_LANGUAGE,
                "the language " + tag.value() + " is already declared " + place.seenFrom(tag.place()),
                "write it once"));
        return first.isEmpty();
    }

    private boolean isLanguage(Located<String> tag) {
        String written = tag.value();
        Locale locale = locale(written.replace('_', '-'));
        String spelled = locale.toLanguageTag();
        String language = locale.getLanguage();
        String region = locale.getCountry();
        if (language.isEmpty() || !spelled.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")) {
            return refuse(tag, "\"" + written + "\" is no tag of a language", HELP);
        }
        if (language.length() == 2 && !Iso.LANGUAGES.contains(language)) {
            return refuse(tag, "there is no language \"" + language + "\"", Suggestion.of(language, Iso.LANGUAGES));
        }
        Optional<String> shorter = shortened(language);
        if (shorter.isPresent() || !spelled.equals(written)) {
            String right = shorter.map(two -> two + spelled.substring(language.length()))
                    .orElse(spelled);
            return refuse(tag, "the language " + right + " is not written \"" + written + "\"", "write " + right);
        }
        if (region.length() == 2 && !Iso.REGIONS.contains(region)) {
            return refuse(tag, "there is no region \"" + region + "\"", HELP);
        }
        return true;
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }

    /** A language that has a tag of two letters has no other: {@code deu} is {@code de}. */
    private static Optional<String> shortened(String language) {
        return language.length() == 2
                ? Optional.empty()
                : Iso.LANGUAGES.stream()
                        .filter(two ->
                                Locale.forLanguageTag(two).getISO3Language().equals(language))
                        .findFirst();
    }

    private boolean refuse(Located<String> tag, String message, String help) {
        problems.add(tag.place(), Rule.BAD_LANGUAGE, message, help);
        return false;
    }

    private boolean isText(Located<String> key, List<Attribute> attributes) {
        List<String> known = Stream.concat(
                        Stream.concat(Languages.ALWAYS.stream(), Stream.of("description")),
                        attributes.stream()
                                .filter(attribute -> attribute.type() instanceof AttributeType.Text)
                                .map(Attribute::name))
                .toList();
        boolean isKnown = known.contains(key.value());
        if (!isKnown) {
            problems.add(
                    key.place(),
                    Rule.UNKNOWN_VALUE,
                    "\"translated\" has no value \"" + key.value() + "\"",
                    Suggestion.of(key.value(), known));
        }
        return isKnown;
    }
}
