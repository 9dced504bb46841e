package dev.codebook.processor.check;

import dev.codebook.processor.model.Alias;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of entries become constants: they must be names of Java, and must not meet. */
final class NameRules {

    private NameRules() {}

    static void entryNames(Catalog catalog, Findings findings) {
        Set<String> typeNames = typeNames(catalog);
        for (Entry entry : catalog.entries()) {
            if (!JavaNames.isConstant(entry.name())) {
                findings.problems().add(JavaNames.notConstant(entry.name(), "an entry", entry.place()));
                findings.drop(entry);
            } else if (typeNames.contains(entry.name())) {
                findings.problems().add(hidesType(entry.name(), entry.place()));
                findings.drop(entry);
            }
        }
    }

    /** A constant hides a type of its name: where generated code means the type, Java would read the constant. */
    private static Set<String> typeNames(Catalog catalog) {
        Set<String> names = new HashSet<>();
        catalog.types().toList().forEach(type -> names.add(type.value()));
        names.addAll(AttributeRules.groupTypes(catalog));
        for (Attribute attribute : catalog.attributes()) {
            names.add(
                    attribute.type() instanceof AttributeType.Scalar scalar
                            ? scalar.type().mentionedAs()
                            : Names.pascalCase(attribute.name()));
        }
        return names;
    }

    private static Problem hidesType(String name, Place place) {
        return Problem.at(
                        place, Rule.RESERVED_NAME, "the generated types need the name \"" + name + "\" for themselves")
                .help("choose another name");
    }

    static void aliasNames(Catalog catalog, Findings findings) {
        Set<String> typeNames = typeNames(catalog);
        Map<String, Place> seen = new HashMap<>();
        catalog.entries().forEach(entry -> seen.put(entry.name(), entry.place()));
        for (Entry entry : catalog.entries()) {
            for (Alias alias : entry.aliases()) {
                if (!JavaNames.isConstant(alias.name())) {
                    findings.problems().add(JavaNames.notConstant(alias.name(), "an alias", alias.place()));
                    findings.drop(alias);
                } else if (typeNames.contains(alias.name())) {
                    findings.problems().add(hidesType(alias.name(), alias.place()));
                    findings.drop(alias);
                }
                Place first = seen.putIfAbsent(alias.name(), alias.place());
                if (first != null) {
                    findings.problems()
                            .add(
                                    alias.place(),
                                    Rule.DUPLICATE_NAME,
                                    "the name " + alias.name() + " is already used " + first.seenFrom(alias.place()),
                                    "every name stands for one entry; choose another");
                    findings.drop(alias);
                }
            }
        }
    }

    static void reservedNames(Catalog catalog, Findings findings) {
        Map<String, Place> reserved = new HashMap<>();
        catalog.reserved().names().forEach(name -> reserved.put(name.value(), name.place()));
        for (Entry entry : catalog.entries()) {
            checkReserved(entry.name(), entry.place(), entry, reserved, findings);
            entry.aliases().forEach(alias -> checkReserved(alias.name(), alias.place(), entry, reserved, findings));
        }
    }

    private static void checkReserved(
            String name, Place place, Entry entry, Map<String, Place> reserved, Findings findings) {
        if (reserved.containsKey(name)) {
            findings.problems()
                    .add(
                            place,
                            Rule.RESERVED,
                            "the name " + name + " is reserved "
                                    + reserved.get(name).seenFrom(place),
                            "choose another name: programs may still hold the old meaning");
            findings.spare(entry);
        }
    }
}
