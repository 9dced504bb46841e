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
 * @param codes at least one; the first is the canonical one
 * @param values by the attribute's name; attributes that the entry leaves out are absent
 * @param exception the simple name of its exception, if it has one
 * @param deprecated why it should not be used any more; empty if it may
 * @param since the version of the catalog that brought it; empty if that is not told
 */
public record Entry(
        String name,
        Place place,
        List<Located<Code>> codes,
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
        return codes.stream().anyMatch(code -> code.value().text().equals(Syntax.ROOT));
    }

    /** What the entry itself says about an enumerated attribute. */
    public Optional<String> choice(Attribute attribute) {
        return values.get(attribute.name()) instanceof AttributeValue.Choice choice
                ? Optional.of(choice.name())
                : Optional.empty();
    }
}
