package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Languages;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.model.Origin;
import dev.codebook.processor.model.Reserved;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.model.TypeNames;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Nodes to model. */
public final class CatalogReader {

    private static final List<String> SYNTAXES =
            Arrays.stream(Syntax.values()).map(Syntax::key).toList();

    /** What a catalog is called that has no name, for as long as it takes to tell its author. */
    private static final String NAMELESS = "catalog";

    private final Problems problems = new Problems();
    private final Parents parents;
    private final Enums enums;

    private CatalogReader(Parents parents, Enums enums) {
        this.parents = parents;
        this.enums = enums;
    }

    /** Finds the catalogs that a catalog extends. */
    @FunctionalInterface
    public interface Parents {

        /** The catalog with this name or path; its problems stand with it. */
        Outcome<Catalog> find(Located<String> name);
    }

    /** Finds the enums of the consumer that attributes have as their type. */
    @FunctionalInterface
    public interface Enums {

        /** The enum with this full name, or what is wrong with the name. */
        Outcome<ScalarType.JavaEnum> find(Located<String> name);
    }

    /** The catalog that a document holds, with all that it inherits; an entry whose code cannot be read has none. */
    public static Outcome<Catalog> read(YamlNode document, Parents parents, Enums enums) {
        return document.isEmpty()
                ? Outcome.none(Problem.at(document.place(), Rule.MISSING_KEY, "the catalog is empty")
                        .help("begin with \"catalog:\" and a name"))
                : new CatalogReader(parents, enums).catalog(document);
    }

    private Outcome<Catalog> catalog(YamlNode document) {
        UnquotedTexts.check(document, problems);
        Fields fields = new Fields(document, document.place(), "the catalog", problems);
        Optional<Located<String>> name = fields.requiredScalar("catalog", "catalog: acme");
        String title = fields.text("title");
        List<Located<String>> extended = scalars(fields, "extends", "\"extends\"");
        List<Parent> listed = parents(extended);
        ParentRules rules = new ParentRules(listed, problems);
        boolean isNothing = extended.isEmpty() && fields.find("extends").isPresent();
        if (isNothing || listed.size() < extended.size() || !rules.haveOneSyntax()) {
            return new Outcome<>(
                    Optional.empty(), problems.toList()); // what is not inherited would be missed everywhere
        }
        List<Parent> found = rules.withoutRepeated();
        Inherited inherited = Inherited.of(found, problems);
        Optional<Syntax> syntax = syntax(fields, inherited);
        TypeNames types = types(fields, name.map(Located::value).orElse(NAMELESS));
        Optional<YamlNode> declared = fields.findMeant("attributes");
        List<Attribute> own =
                declared.map(new AttributeReader(enums, problems)::readAll).orElse(List.of());
        inherited.lacking(own).forEach(this::cannotBeInherited);
        List<Attribute> attributes = inherited.with(own, problems);
        Syntax known = syntax.orElse(Syntax.TEXT);
        Problems ofEntries = syntax.isPresent() ? problems : new Problems(); // no code is wrong in an unknown syntax
        String catalog = name.map(Located::value).orElse(NAMELESS);
        Origin origin = new Origin(catalog, inherited.lineage().size());
        Set<String> unreadable = unreadable(declared, attributes);
        CodeReader codes = new CodeReader(catalog, known, inherited.codeLists(), ofEntries);
        if (syntax.orElse(Syntax.SMTP) == Syntax.SMTP) { // elsewhere, a word may be a code
            codes.readLists(fields);
        }
        EntryReader reader = new EntryReader(origin, known, codes, List.copyOf(attributes), unreadable, ofEntries);
        declared.ifPresent(
                node -> attributes.addAll(AttributeReader.standIns(node, unreadable, fields.find("entries"))));
        List<Entry> kept = new ArrayList<>(inherited.entries().all());
        Map<String, Place> gone = remove(fields, kept);
        Set<Place> removed = new HashSet<>(inherited.entries().removed());
        inherited.entries().all().stream()
                .filter(entry -> gone.containsKey(entry.name()))
                .forEach(entry -> removed.add(entry.place()));
        OverrideReader overrides =
                new OverrideReader(catalog, reader, inherited.entries().disagreements(), ofEntries);
        List<Entry> entries = new ArrayList<>(fields.find("overrides")
                .map(node -> overrides.readAll(node, kept, gone))
                .orElse(kept));
        disagreements(inherited.entries().disagreements(), entries, extended, catalog);
        boolean hasRoot = !inherited.entries().all().isEmpty();
        Optional<YamlNode> written = hasRoot ? fields.find("entries") : fields.require("entries", "entries:");
        List<Entry> inheritedEntries = List.copyOf(entries);
        entries.addAll(written.map(node -> reader.readAll(node, hasRoot, inheritedEntries))
                .orElse(List.of()));
        stillNamed(gone, inheritedEntries, entries);
        Reserved reserved = reserved(fields, known, ofEntries, inherited.reserved());
        Optional<Located<String>> groups = new GroupsReader(found, problems).read(fields, attributes, unreadable);
        Languages languages = new LanguageReader(inherited.languages(), problems).read(fields, attributes);
        Set<Rule> suppressed = suppressed(fields);
        fields.end();
        if (!(document instanceof YamlNode.Mapping)) {
            return new Outcome<>(Optional.empty(), problems.toList());
        }
        Located<String> named = name.orElse(new Located<>(NAMELESS, document.place()));
        List<String> lineage = new ArrayList<>(inherited.lineage());
        lineage.add(catalog);
        return problems.with(new Catalog(
                named.value(),
                named.place(),
                title,
                lineage,
                known,
                types,
                attributes,
                entries,
                Set.of(),
                codes.lists(),
                reserved,
                removed,
                groups,
                languages,
                suppressed,
                new TreeMap<>()));
    }

    private void cannotBeInherited(Attribute attribute) {
        problems.add(
                attribute.place(),
                Rule.MISSING_KEY,
                "the inherited entries lack \"" + attribute.name() + "\", which is required",
                "write what holds for them: add a line such as \"default: "
                        + attribute.type().example() + "\"");
    }

    private List<Parent> parents(List<Located<String>> names) {
        List<Parent> found = new ArrayList<>();
        for (Located<String> name : names) {
            Outcome<Catalog> parent = parents.find(name);
            problems.addAll(parent.problems());
            parent.ifPresent(catalog -> found.add(new Parent(catalog, name.place())));
        }
        return found;
    }

    /** Removes entries from those that are inherited, and tells which, and where. */
    private Map<String, Place> remove(Fields fields, List<Entry> entries) {
        Map<String, Place> removed = new HashMap<>();
        for (Located<String> name : scalars(fields, "remove", "an entry to remove")) {
            List<String> known = entries.stream().map(Entry::name).toList();
            if (entries.removeIf(entry -> entry.name().equals(name.value()))) {
                removed.put(name.value(), name.place());
            } else {
                problems.add(cannotBeRemoved(name, removed.containsKey(name.value()), known));
            }
        }
        return removed;
    }

    /** What is removed must not be what an inherited entry is replaced by. */
    private void stillNamed(Map<String, Place> gone, List<Entry> inherited, List<Entry> entries) {
        Set<String> missing = new HashSet<>(gone.keySet());
        entries.forEach(entry -> missing.remove(entry.name()));
        for (Entry entry : inherited) {
            entry.replacedBy()
                    .map(Located::value)
                    .filter(missing::contains)
                    .ifPresent(name -> problems.add(
                            gone.get(name),
                            Rule.UNKNOWN_ENTRY,
                            "the entry " + name + " is removed, and " + entry.name()
                                    + ", which is inherited, is replaced by it",
                            "override the \"replaced_by\" of " + entry.name() + ", or remove it, too"));
        }
    }

    private static Problem cannotBeRemoved(Located<String> name, boolean isGone, List<String> known) {
        return isGone
                ? Problem.at(name.place(), Rule.UNKNOWN_ENTRY, "the entry " + name.value() + " is removed twice")
                        .help("keep one of the two")
                : Problem.at(name.place(), Rule.UNKNOWN_ENTRY, "no entry " + name.value() + " is inherited")
                        .help(() -> Suggestion.of(name.value(), known));
    }

    /** What two parents override differently must be overridden here, too, or the entry removed. */
    private void disagreements(
            List<EntryMerge.Disagreement> disagreements,
            List<Entry> entries,
            List<Located<String>> extended,
            String catalog) {
        for (EntryMerge.Disagreement found : disagreements) {
            boolean isOpen = entries.stream()
                    .filter(entry -> entry.name().equals(found.entry()))
                    .flatMap(entry -> entry.overridden().stream())
                    .anyMatch(part -> part.key().equals(found.one().key())
                            && !part.catalog().equals(catalog));
            if (isOpen) {
                Place place = extended.get(extended.size() - 1).place();
                problems.add(
                        place,
                        Rule.EXTENDS_CONFLICT,
                        "the catalogs " + found.one().catalog() + " and "
                                + found.other().catalog() + " disagree on \""
                                + found.one().key() + "\" of " + found.entry() + ", "
                                + found.one().place().seenFrom(place) + " and "
                                + found.other().place().seenFrom(place),
                        "say under \"overrides:\" what " + found.entry() + " shall have");
            }
        }
    }

    private static Set<String> unreadable(Optional<YamlNode> declared, List<Attribute> read) {
        Set<String> names = new HashSet<>();
        if (declared.isPresent() && declared.get() instanceof YamlNode.Mapping mapping) {
            mapping.pairs().forEach(pair -> names.add(pair.key().text()));
        }
        read.forEach(attribute -> names.remove(attribute.name()));
        return names;
    }

    /** A catalog that extends another has the other's syntax. */
    private Optional<Syntax> syntax(Fields fields, Inherited inherited) {
        if (inherited.syntax().isPresent()) {
            fields.find("syntax").ifPresent(written -> isInherited(fields.keyPlace("syntax"), inherited));
            return inherited.syntax();
        }
        Optional<Located<String>> written = fields.requiredScalar("syntax", "syntax: smtp");
        Optional<Syntax> syntax = written.flatMap(text -> Arrays.stream(Syntax.values())
                .filter(known -> known.key().equals(text.value()))
                .findFirst());
        if (written.isPresent() && syntax.isEmpty()) {
            problems.add(
                    written.get().place(),
                    Rule.UNKNOWN_VALUE,
                    "there is no syntax \"" + written.get().value() + "\"",
                    Suggestion.of(written.get().value(), SYNTAXES));
        }
        return syntax;
    }

    private void isInherited(Place syntax, Inherited inherited) {
        problems.add(
                syntax,
                Rule.UNKNOWN_KEY,
                "the syntax is inherited: " + inherited.lineage().get(0) + " has syntax: "
                        + inherited.syntax().get().key(),
                "remove the line");
    }

    /** What {@code types:} leaves out is named after the catalog: {@code smtp}, SmtpCode. */
    private TypeNames types(Fields fields, String catalog) {
        Optional<YamlNode> node = fields.find("types");
        Fields types = new Fields(
                node.orElse(new YamlNode.Mapping(List.of(), fields.place())),
                node.map(YamlNode::place).orElse(fields.place()),
                "\"types\"",
                problems);
        String prefix = Names.pascalCase(catalog);
        TypeNames names = new TypeNames(
                type(types, "code", prefix + "Code"),
                type(types, "constants", prefix + "Codes"),
                type(types, "diagnosis", prefix + "Diagnosis"),
                type(types, "exception", prefix + "Exception"));
        types.end();
        return names;
    }

    private static Located<String> type(Fields types, String key, String otherwise) {
        return types.scalar(key).orElse(new Located<>(otherwise, types.place()));
    }

    private Reserved reserved(Fields fields, Syntax syntax, Problems ofCodes, Reserved inherited) {
        Optional<YamlNode> node = fields.find("reserved");
        if (node.isEmpty()) {
            return inherited;
        }
        Fields reserved = new Fields(node.get(), node.get().place(), "\"reserved\"", problems);
        List<Located<Code>> codes = new ArrayList<>(inherited.codes());
        for (Located<String> text : scalars(reserved, "codes", "a reserved code")) {
            Outcome<Code> code = syntax.parse(text.value(), text.place());
            ofCodes.addAll(code.problems());
            code.ifPresent(read -> codes.add(new Located<>(read, text.place())));
        }
        List<Located<String>> names = new ArrayList<>(inherited.names());
        names.addAll(scalars(reserved, "names", "a reserved name"));
        reserved.end();
        return new Reserved(codes, names);
    }

    private Set<Rule> suppressed(Fields fields) {
        Set<Rule> suppressed = EnumSet.noneOf(Rule.class);
        for (Located<String> id : scalars(fields, "suppress", "a warning to suppress")) {
            Rule.warning(id.value())
                    .ifPresentOrElse(
                            suppressed::add,
                            () -> problems.add(
                                    id.place(),
                                    Rule.UNKNOWN_VALUE,
                                    "there is no warning \"" + id.value() + "\"",
                                    Suggestion.of(id.value(), Rule.warnings())));
        }
        return suppressed;
    }

    private static List<Located<String>> scalars(Fields fields, String key, String what) {
        return fields.find(key).map(node -> fields.scalars(node, what)).orElse(List.of());
    }
}
