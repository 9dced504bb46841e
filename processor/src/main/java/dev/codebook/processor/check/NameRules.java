package dev.codebook.processor.check;

import dev.codebook.processor.check.CatalogValidator.Findings;
import dev.codebook.processor.model.Alias;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a catalog must be names of Java, and must not meet. */
final class NameRules {

    /** Accessors that the generated types have anyway, or that every object or enum has. */
    private static final Set<String> TAKEN_ACCESSORS = Set.of(
            "because",
            "catalog",
            "clone",
            "code",
            "codes",
            "compareTo",
            "covers",
            "describeConstable",
            "description",
            "diagnose",
            "diagnosis",
            "equals",
            "finalize",
            "find",
            "getClass",
            "getDeclaringClass",
            "hashCode",
            "name",
            "notify",
            "notifyAll",
            "ordinal",
            "parent",
            "reply",
            "text",
            "title",
            "toException",
            "toString",
            "valueOf",
            "values",
            "wait");

    /** Types that generated code mentions; a nested type of the same name would hide them. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "Arrays",
            "CatalogGenerated",
            "Class",
            "Data",
            "Deprecated",
            "Enum",
            "Generated",
            "HashMap",
            "Integer",
            "List",
            "Map",
            "Object",
            "Objects",
            "Optional",
            "Override",
            "Serial",
            "Serializable",
            "SmtpIndex",
            "SmtpReply",
            "String",
            "StringBuilder",
            "SuppressWarnings");

    private NameRules() {}

    static void typeNames(Catalog catalog, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Located<String> type : catalog.types().toList()) {
            if (!JavaNames.isType(type.value())) {
                findings.problems()
                        .add(type.place(), Rule.BAD_NAME, "\"" + type.value() + "\" cannot be the name of a class");
            } else if (!seen.add(type.value().toLowerCase(Locale.ROOT))) {
                findings.problems()
                        .add(type.place(), Rule.DUPLICATE_NAME, "two generated types are named " + type.value());
            }
        }
    }

    static void attributeNames(Catalog catalog, Findings findings) {
        Map<String, Place> seen = new HashMap<>();
        Set<String> types =
                catalog.types().toList().stream().map(Located::value).collect(Collectors.toSet());
        for (Attribute attribute : catalog.attributes()) {
            String accessor = Names.camelCase(attribute.name());
            String type = Names.pascalCase(attribute.name());
            if (!attribute.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*") || JavaNames.isKeyword(accessor)) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.BAD_NAME,
                                "\"" + attribute.name() + "\" cannot be the name of an attribute",
                                "write small letters, digits and underscores, such as \"in_practice\"");
            } else if (isTaken(attribute, accessor, type) || types.contains(type)) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.RESERVED_NAME,
                                "the generated types need the name \"" + attribute.name() + "\" for themselves",
                                "choose another name");
            }
            Place first = seen.putIfAbsent(accessor, attribute.place());
            if (first != null) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.DUPLICATE_NAME,
                                "the accessor " + accessor + "() is already that of the attribute on line "
                                        + first.line());
            }
        }
    }

    private static boolean isTaken(Attribute attribute, String accessor, String type) {
        return TAKEN_ACCESSORS.contains(accessor)
                || RESERVED_KEYS.contains(attribute.name())
                || attribute.isEnumerated() && TAKEN_TYPES.contains(type);
    }

    /** Keys of an entry that mean something else. */
    private static final Set<String> RESERVED_KEYS = Set.of(
            "code",
            "title",
            "description",
            "exception",
            "aliases",
            "deprecated",
            "since",
            "replaced_by",
            "host",
            "command",
            "all");

    static void valueNames(Catalog catalog, Findings findings) {
        for (Attribute attribute : catalog.attributes()) {
            if (attribute.type() instanceof AttributeType.Enumerated enumerated) {
                if (enumerated.values().isEmpty()) {
                    findings.problems()
                            .add(
                                    attribute.place(),
                                    Rule.MISSING_KEY,
                                    "the attribute " + attribute.name() + " has no values");
                }
                enumerated.values().stream()
                        .filter(value -> !JavaNames.isIdentifier(value.name()))
                        .forEach(value -> findings.problems().add(badName(value.name(), "a value", value.place())));
            }
        }
    }

    static void entryNames(Catalog catalog, Findings findings) {
        for (Entry entry : catalog.entries()) {
            if (!JavaNames.isIdentifier(entry.name())) {
                findings.problems().add(badName(entry.name(), "an entry", entry.place()));
                findings.drop(entry);
            }
        }
    }

    private static Problem badName(String name, String owner, Place place) {
        String why = JavaNames.isKeyword(name) ? "it is a keyword of Java" : "it is no identifier of Java";
        return Problem.at(place, Rule.BAD_NAME, "\"" + name + "\" cannot be the name of " + owner + ": " + why)
                .help("write ASCII letters, digits and underscores, such as MAILBOX_FULL");
    }

    static void aliasNames(Catalog catalog, Findings findings) {
        Map<String, Place> seen = new HashMap<>();
        catalog.entries().forEach(entry -> seen.put(entry.name(), entry.place()));
        for (Entry entry : catalog.entries()) {
            for (Alias alias : entry.aliases()) {
                if (!JavaNames.isIdentifier(alias.name())) {
                    findings.problems().add(badName(alias.name(), "an alias", alias.place()));
                    findings.drop(entry);
                }
                Place first = seen.putIfAbsent(alias.name(), alias.place());
                if (first != null) {
                    findings.problems()
                            .add(
                                    alias.place(),
                                    Rule.DUPLICATE_NAME,
                                    "the name " + alias.name() + " is already used on line " + first.line());
                    findings.drop(entry);
                }
            }
        }
    }

    static void reservedNames(Catalog catalog, Findings findings) {
        Map<String, Place> reserved = new HashMap<>();
        catalog.reserved().names().forEach(name -> reserved.put(name.value(), name.place()));
        for (Entry entry : catalog.entries()) {
            Place place = reserved.get(entry.name());
            if (place != null) {
                findings.problems()
                        .add(
                                entry.place(),
                                Rule.RESERVED,
                                "the name " + entry.name() + " is reserved on line " + place.line(),
                                "choose another name: programs may still hold the old meaning");
                findings.drop(entry);
            }
        }
    }
}
