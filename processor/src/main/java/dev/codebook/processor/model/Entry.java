package dev.codebook.processor.model;

import dev.codebook.processor.problem.Place;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One named thing that a code can mean; it becomes one enum constant.
 *
 * @param origin the catalog that it was written in
 * @param codes at least one; the first is the canonical one
 * @param condition what it asks of a reply besides its code
 * @param values by the attribute's name; attributes that the entry leaves out are absent
 * @param exception the simple name of its exception, if it has one
 * @param deprecated why it should not be used any more; empty if it may
 * @param since the version of the catalog that brought it; empty if that is not told
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
        List<Alias> aliases,
        String deprecated,
        String since,
        Optional<Located<String>> replacedBy) {

    public Entry {
        codes = List.copyOf(codes);
        values = Map.copyOf(values);
        aliases = List.copyOf(aliases);
    }

    /** The same entry, as another catalog inherits it. */
    public Entry withOrigin(Origin other) {
        return new Entry(
                name,
                place,
                other,
                codes,
                condition,
                title,
                description,
                values,
                exception,
                aliases,
                deprecated,
                since,
                replacedBy);
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
        return condition.isNone()
                && codes.stream().anyMatch(code -> code.value().text().equals(Syntax.ROOT));
    }

    /** What the entry itself says about an enumerated attribute. */
    public Optional<String> choice(Attribute attribute) {
        return values.get(attribute.name()) instanceof AttributeValue.Choice choice
                ? Optional.of(choice.name())
                : Optional.empty();
    }
}
