package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One named thing that a code can mean; it becomes one enum constant.
 *
 * @param origin the catalog that it was written in
 * @param codes the first is the canonical one; none where they cannot be read
 * @param condition what it asks of a reply besides its code
 * @param values by the attribute's name; attributes that the entry leaves out are absent
 * @param exception the simple name of its exception, if it has one
 * @param message what that exception says, if the catalog tells
 * @param deprecated why it should not be used any more; empty if it may
 * @param since the version of the catalog that brought it; empty if that is not told
 * @param overridden what of this was written in later catalogs
 * @param translations what of this there is in other languages
 */
public record Entry(
        String name,
        Place place,
        Origin origin,
        List<Located<Code>> codes,
        Condition condition,
        String title,
        String description,
        Map<String, AttributeValue> values,
        Optional<Located<String>> exception,
        Optional<Message> message,
        List<Alias> aliases,
        String deprecated,
        String since,
        Optional<Located<String>> replacedBy,
        List<Overridden> overridden,
        Translations translations) {

    public Entry {
        codes = List.copyOf(codes);
        values = Map.copyOf(values);
        aliases = List.copyOf(aliases);
        overridden = List.copyOf(overridden);
    }

    /** The same entry, as another catalog inherits it. */
    public Entry withOrigin(Origin other) {
        return with(other, codes, values, exception, aliases, overridden, translations);
    }

    /** The same entry with these values of its attributes. */
    public Entry withValues(Map<String, AttributeValue> others) {
        return with(origin, codes, others, exception, aliases, overridden, translations);
    }

    /** The same entry, of which these parts, too, were written in a later catalog; what they replace counts no more. */
    public Entry withOverridden(List<Overridden> more) {
        Set<String> keys = more.stream().map(Overridden::key).collect(Collectors.toSet());
        if (keys.contains("message")) {
            keys.add("parameters"); // another message has parameters of its own
        }
        List<Overridden> all = new ArrayList<>(more);
        overridden.stream().filter(one -> !keys.contains(one.key())).forEach(all::add);
        return with(origin, codes, values, exception, aliases, all, translations);
    }

    /** The same entry with these texts in other languages. */
    public Entry withTranslations(Translations others) {
        return with(origin, codes, values, exception, aliases, overridden, others);
    }

    /** The same entry with these codes. */
    public Entry withCodes(List<Located<Code>> others) {
        return with(origin, others, values, exception, aliases, overridden, translations);
    }

    /** The same entry with these names besides its own. */
    public Entry withNames(Optional<Located<String>> otherException, List<Alias> otherAliases) {
        return with(origin, codes, values, otherException, otherAliases, overridden, translations);
    }

    private Entry with(
            Origin origin,
            List<Located<Code>> codes,
            Map<String, AttributeValue> values,
            Optional<Located<String>> exception,
            List<Alias> aliases,
            List<Overridden> overridden,
            Translations translations) {
        return new Entry(
                name,
                place,
                origin,
                codes,
                condition,
                title,
                description,
                values,
                exception,
                message,
                aliases,
                deprecated,
                since,
                replacedBy,
                overridden,
                translations);
    }

    /** An entry is itself alone, however much another one says the same. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** What the entry itself says under a key that can be overridden. */
    public Object said(String key) {
        return switch (key) {
            case "title" -> title;
            case "description" -> description;
            case "deprecated" -> deprecated;
            case "exception" -> exception.map(Located::value);
            case "message", "parameters" -> message.map(Message::parts);
            case "replaced_by" -> replacedBy.map(Located::value);
            default -> Optional.ofNullable(values.get(key));
        };
    }

    /** The text under a key that can be translated; empty if the entry has none. */
    public String text(String key) {
        return switch (key) {
            case "title" -> title;
            case "description" -> description;
            case "message" -> message.map(Message::text).orElse("");
            default -> values.get(key) instanceof AttributeValue.Text text ? text.text() : "";
        };
    }

    /** The canonical code. */
    public Code code() {
        return codes.get(0).value();
    }

    /** Its codes without their places. */
    public List<Code> plainCodes() {
        return codes.stream().map(Located::value).toList();
    }

    /** Whether it matches every input. */
    public boolean isRoot() {
        return isRoot(condition, codes);
    }

    /** Whether an entry with this condition and these codes matches every input. */
    public static boolean isRoot(Condition condition, List<Located<Code>> codes) {
        return condition.isNone()
                && codes.stream().anyMatch(code -> code.value().text().equals(Syntax.ROOT));
    }

    /** Whether it has an exception that can be made without an input: its code alone means this entry and no other. */
    public boolean isThrownByItself() {
        return exception.isPresent() && condition.isNone() && code().isLiteral() && !isRoot();
    }

    /** What the entry itself says about an attribute that cascades. */
    public Optional<String> choice(Attribute attribute) {
        return values.get(attribute.name()) instanceof AttributeValue.Choice choice
                ? Optional.of(choice.name())
                : Optional.empty();
    }
}
