package dev.codebook.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** The texts of an entry in other languages, each once. */
public record Translations(List<Translation> all) {

    /** No texts. */
    public static final Translations NONE = new Translations(List.of());

    public Translations {
        all = List.copyOf(all);
    }

    /**
     * A text in another language.
     *
     * @param key what it translates: {@code title}
     * @param language its tag: {@code de-AT}
     * @param catalog the name of the catalog that says so
     * @param text what it says; only that of a message has parameters
     */
    public record Translation(String key, String language, String catalog, Message text) {

        boolean isOf(Translation other) {
            return key.equals(other.key) && language.equals(other.language);
        }
    }

    /** The text under a key in exactly this language. */
    public Optional<Message> find(String key, String language) {
        return all.stream()
                .filter(one -> one.key().equals(key) && one.language().equals(language))
                .map(Translation::text)
                .findFirst();
    }

    /** Those of the texts under certain keys. */
    public Translations where(Predicate<String> key) {
        return new Translations(all.stream().filter(one -> key.test(one.key())).toList());
    }

    /** These and others, which hold where both say something. */
    public Translations plus(Translations others) {
        return plus(others, (one, other) -> other);
    }

    /** These and others; of two that say the same thing, the one that is chosen. */
    public Translations plus(Translations others, BinaryOperator<Translation> choice) {
        List<Translation> joined = new ArrayList<>();
        for (Translation one : all) {
            joined.add(others.all.stream()
                    .filter(one::isOf)
                    .findFirst()
                    .map(other -> choice.apply(one, other))
                    .orElse(one));
        }
        others.all.stream().filter(other -> all.stream().noneMatch(other::isOf)).forEach(joined::add);
        return new Translations(joined);
    }
}
