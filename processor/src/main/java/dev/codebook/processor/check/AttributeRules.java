package dev.codebook.processor.check;

import dev.codebook.processor.match.Grouping;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An attribute becomes a method, and an enumerated one a nested enum, too: their names must be free. */
final class AttributeRules {

    /** Accessors that the generated types have anyway, or that every enum has, beside those of every class. */
    private static final Set<String> TAKEN_ACCESSORS = Set.of(
            "because",
            "catalog",
            "code",
            "codes",
            "compareTo",
            "covers",
            "describeConstable",
            "description",
            "diagnose",
            "diagnosis",
            "equals",
            "find",
            "getDeclaringClass",
            "message",
            "name",
            "number",
            "ordinal",
            "overrides",
            "parent",
            "reply",
            "sources",
            "text",
            "title",
            "toException",
            "valueOf",
            "values",
            "word",
            "writtenAt");

    /** Types that generated code mentions; a type of the same name would hide them. */
    static final Set<String> TAKEN_TYPES = Set.of(
            "Arrays",
            "CatalogGenerated",
            "Class",
            "Data",
            "Deprecated",
            "Enum",
            "Generated",
            "HashMap",
            "Integer",
            "LinkedHashMap",
            "List",
            "Map",
            "Object",
            "Objects",
            "Optional",
            "Override",
            "Serial",
            "Serializable",
            "SmtpCommand",
            "SmtpMatcher",
            "SmtpReply",
            "String",
            "StringBuilder",
            "SuppressWarnings");

    /** The accessor that the entries of a divided catalog have besides. */
    private static final String INDEX = "index";

    /** Keys of an entry that mean something else. */
    private static final Set<String> TAKEN_KEYS = Set.of(
            "code",
            "title",
            "description",
            "exception",
            "message",
            "parameters",
            "aliases",
            "deprecated",
            "since",
            "replaced_by",
            "host",
            "command",
            "all");

    /** As many values as one method makes, with some room. */
    private static final int MOST_VALUES = 4_000;

    private AttributeRules() {}

    static void names(Catalog catalog, Findings findings) {
        for (Attribute attribute : catalog.attributes()) {
            String accessor = Names.camelCase(attribute.name());
            if (!JavaNames.isAttribute(attribute.name()) || JavaNames.isKeyword(accessor)) {
                findings.problems().add(bad(attribute, accessor));
                findings.drop(attribute);
            } else if (isTaken(attribute, accessor, catalog)) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.RESERVED_NAME,
                                "the generated types need the name \"" + attribute.name() + "\" for themselves",
                                "choose another name");
                findings.drop(attribute);
            }
        }
    }

    private static Problem bad(Attribute attribute, String accessor) {
        String spelled = Names.snakeCase(attribute.name());
        boolean isNear = Names.isSnakeCase(spelled);
        if (JavaNames.isKeyword(accessor)) {
            return Problem.at(
                            attribute.place(),
                            Rule.BAD_NAME,
                            "\"" + attribute.name() + "\" cannot be the name of an attribute: it is a keyword of Java")
                    .help("choose another name");
        }
        return JavaNames.bad(
                attribute.name(),
                "an attribute",
                attribute.place(),
                isNear ? "write " + spelled : "write small letters, digits and underscores, such as in_practice");
    }

    private static boolean isTaken(Attribute attribute, String accessor, Catalog catalog) {
        return Names.OF_EVERY_CLASS.contains(accessor)
                || TAKEN_ACCESSORS.contains(accessor)
                || TAKEN_KEYS.contains(attribute.name())
                || catalog.groups().isPresent() && accessor.equals(INDEX)
                || attribute.isEnumerated() && hidesType(Names.pascalCase(attribute.name()), catalog);
    }

    private static boolean hidesType(String type, Catalog catalog) {
        return TAKEN_TYPES.contains(type)
                || isHolder(type)
                || catalog.types().toList().stream().map(Located::value).anyMatch(type::equals);
    }

    /** The names of the enums that a divided catalog has for its groups. */
    static List<String> groupTypes(Catalog catalog) {
        return catalog.groupValues().stream().map(AttributeType.Value::typeName).toList();
    }

    /** The enum of a group stands beside those of the attributes. */
    static void groups(Catalog catalog, Findings findings) {
        Set<String> seen = new HashSet<>();
        catalog.attributes().stream()
                .filter(Attribute::isEnumerated)
                .forEach(
                        attribute -> seen.add(Names.pascalCase(attribute.name()).toLowerCase(Locale.ROOT)));
        for (AttributeType.Value group : catalog.groupValues()) {
            String type = group.typeName();
            if (hidesType(type, catalog) || !seen.add(type.toLowerCase(Locale.ROOT))) {
                findings.problems()
                        .add(
                                group.place(),
                                Rule.RESERVED_NAME,
                                "the generated types need the name \"" + type
                                        + "\" for themselves, as which the group " + group.name()
                                        + " would have its enum",
                                "choose another name");
                catalog.grouping().ifPresent(findings::drop);
            }
        }
    }

    /** Whether the texts or values of an attribute may be in a nested class of this name: TitleTexts, TitleTextsDe. */
    static boolean isHolder(String type) {
        return type.matches(".+(Texts|Values)([A-Z][A-Za-z0-9]*)?");
    }

    static void accessors(Catalog catalog, Findings findings) {
        Map<String, Place> seen = new HashMap<>();
        for (Attribute attribute : catalog.attributes()) {
            String accessor = Names.camelCase(attribute.name());
            Place first = seen.putIfAbsent(accessor.toLowerCase(Locale.ROOT), attribute.place());
            if (first != null) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.DUPLICATE_NAME,
                                "the name " + attribute.name() + " is too near to that of the attribute "
                                        + first.seenFrom(attribute.place()),
                                "choose a name that differs in more than underscores");
                findings.drop(attribute);
            }
        }
    }

    static void values(Catalog catalog, Findings findings) {
        for (Attribute attribute : catalog.attributes()) {
            if (attribute.type() instanceof AttributeType.Enumerated enumerated) {
                for (AttributeType.Value value : enumerated.values()) {
                    if (!JavaNames.isConstant(value.name())) {
                        findings.problems().add(JavaNames.notConstant(value.name(), "a value", value.place()));
                        findings.drop(value);
                    }
                }
            }
        }
    }

    static void size(Catalog catalog, Findings findings) {
        int bits = 0;
        int most = Grouping.decisionBits(catalog.groups().isPresent());
        for (Attribute attribute : catalog.attributes()) {
            int values = count(attribute, catalog);
            int own = Integer.SIZE - Integer.numberOfLeadingZeros(values);
            bits += own;
            if (values > MOST_VALUES) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.TOO_MANY_ENTRIES,
                                "the attribute " + attribute.name() + " has " + values
                                        + " different values, and one that cascades can have " + MOST_VALUES,
                                "make it a text, which does not cascade");
                findings.drop(attribute);
            } else if (own > 0 && bits > most) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.TOO_MANY_ENTRIES,
                                "with the attribute " + attribute.name()
                                        + ", the attributes that cascade have too many values together",
                                "make it a text, or split the catalog");
                findings.drop(attribute);
            }
        }
    }

    /** What has a default, every entry has; what is inherited, is not the concern of this catalog. */
    static void unused(Catalog catalog, Findings findings) {
        for (Attribute attribute : catalog.attributes()) {
            boolean isUsed = attribute.type().otherwise().isPresent()
                    || catalog.entries().stream()
                            .anyMatch(entry -> entry.values().containsKey(attribute.name()));
            if (!isUsed && catalog.declares(attribute)) {
                findings.problems()
                        .add(
                                attribute.place(),
                                Rule.UNUSED_ATTRIBUTE,
                                "no entry has the attribute " + attribute.name(),
                                "remove it; or write \"suppress: " + Rule.UNUSED_ATTRIBUTE.id()
                                        + "\", if it is there for catalogs that extend this one");
            }
        }
    }

    /** How many values the bits must tell apart; none where the attribute does not cascade. */
    private static int count(Attribute attribute, Catalog catalog) {
        if (attribute.type() instanceof AttributeType.Enumerated type) {
            return type.values().size();
        }
        return attribute.type() instanceof AttributeType.Scalar
                ? catalog.choices(attribute).size()
                : 0;
    }
}
