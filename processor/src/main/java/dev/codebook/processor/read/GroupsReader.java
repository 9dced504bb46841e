package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code groups:}, which names the attribute that divides a large catalog.
 *
 * @param parents the catalogs that it extends: what divides them, divides it
 */
record GroupsReader(List<Parent> parents, Problems problems) {

    /**
     * The name of the attribute, if one divides the catalog.
     *
     * @param unreadable attributes that are declared wrongly: they are known all the same
     */
    Optional<Located<String>> read(Fields fields, List<Attribute> attributes, Set<String> unreadable) {
        Optional<Located<String>> written = fields.scalar("groups");
        written.filter(name -> !unreadable.contains(name.value())).ifPresent(name -> check(name, attributes));
        return written.or(() -> inherited(fields));
    }

    private void check(Located<String> name, List<Attribute> attributes) {
        List<String> enumerated = attributes.stream()
                .filter(Attribute::isEnumerated)
                .map(Attribute::name)
                .toList();
        if (enumerated.contains(name.value())) {
            return;
        }
        String message = attributes.stream()
                .filter(attribute -> attribute.name().equals(name.value()))
                .findFirst()
                .map(attribute -> "the attribute " + attribute.name() + " is "
                        + attribute.type().kind() + ", and groups are the values of an enumerated one")
                .orElse("there is no attribute \"" + name.value() + "\"");
        String help = enumerated.isEmpty()
                ? "declare one under \"attributes:\", with the groups as its \"values:\""
                : Suggestion.of(name.value(), enumerated);
        problems.add(name.place(), Rule.UNKNOWN_VALUE, message, help);
    }

    private Optional<Located<String>> inherited(Fields fields) {
        List<Located<String>> names = parents.stream()
                .flatMap(parent -> parent.catalog().groups().stream())
                .toList();
        List<String> different = names.stream().map(Located::value).distinct().toList();
        if (different.size() > 1) {
            problems.add(
                    fields.keyPlace("extends"),
                    Rule.EXTENDS_CONFLICT,
                    "these catalogs are divided by different attributes: " + String.join(", ", different),
                    "say which shall divide this one: add a line such as \"groups: " + different.get(0) + "\"");
        }
        return names.stream().findFirst();
    }
}
