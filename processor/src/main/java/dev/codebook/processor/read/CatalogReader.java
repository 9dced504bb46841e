package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.model.Reserved;
import dev.codebook.processor.model.TypeNames;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nodes to model. */
public final class CatalogReader {

    private static final List<String> SYNTAXES =
            Arrays.stream(Syntax.values()).map(Syntax::key).toList();

    /** What a catalog is called that has no name, for as long as it takes to tell its author. */
    private static final String NAMELESS = "catalog";

    private final Problems problems = new Problems();

    private CatalogReader() {}

    /** The catalog that a document holds; without the entries that cannot be read. */
    public static Outcome<Catalog> read(YamlNode document) {
        return new CatalogReader().catalog(document);
    }

    private Outcome<Catalog> catalog(YamlNode document) {
        Fields fields = new Fields(document, document.place(), "the catalog", problems);
        Optional<Located<String>> name = fields.requiredScalar("catalog", "catalog: acme");
        String title = fields.text("title");
        Optional<Syntax> syntax = syntax(fields);
        TypeNames types = types(fields, name.map(Located::value).orElse(NAMELESS));
        Optional<YamlNode> declared = fields.find("attributes");
        List<Attribute> attributes =
                declared.map(new AttributeReader(problems)::readAll).orElse(List.of());
        Syntax known = syntax.orElse(Syntax.TEXT);
        Problems ofEntries = syntax.isPresent() ? problems : new Problems(); // no code is wrong in an unknown syntax
        List<Entry> entries = fields.require("entries", "entries:")
                .map(new EntryReader(known, attributes, unreadable(declared, attributes), ofEntries)::readAll)
                .orElse(List.of());
        Reserved reserved = reserved(fields, known, ofEntries);
        fields.end();
        if (!(document instanceof YamlNode.Mapping)) {
            return new Outcome<>(Optional.empty(), problems.toList());
        }
        Located<String> named = name.orElse(new Located<>(NAMELESS, document.place()));
        return problems.with(
                new Catalog(named.value(), named.place(), title, known, types, attributes, entries, reserved));
    }

    private static Set<String> unreadable(Optional<YamlNode> declared, List<Attribute> read) {
        Set<String> names = new HashSet<>();
        if (declared.isPresent() && declared.get() instanceof YamlNode.Mapping mapping) {
            mapping.pairs().forEach(pair -> names.add(pair.key().text()));
        }
        read.forEach(attribute -> names.remove(attribute.name()));
        return names;
    }

    private Optional<Syntax> syntax(Fields fields) {
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

    private Reserved reserved(Fields fields, Syntax syntax, Problems ofCodes) {
        Optional<YamlNode> node = fields.find("reserved");
        if (node.isEmpty()) {
            return new Reserved(List.of(), List.of());
        }
        Fields reserved = new Fields(node.get(), node.get().place(), "\"reserved\"", problems);
        List<Located<Code>> codes = new ArrayList<>();
        for (Located<String> text : scalars(reserved, "codes", "a reserved code")) {
            Outcome<Code> code = syntax.parse(text.value(), text.place());
            ofCodes.addAll(code.problems());
            code.ifPresent(read -> codes.add(new Located<>(read, text.place())));
        }
        List<Located<String>> names = scalars(reserved, "names", "a reserved name");
        reserved.end();
        return new Reserved(codes, names);
    }

    private static List<Located<String>> scalars(Fields fields, String key, String what) {
        return fields.find(key).map(node -> fields.scalars(node, what)).orElse(List.of());
    }
}
