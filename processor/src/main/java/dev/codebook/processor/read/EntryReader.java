package dev.codebook.processor.read;

import dev.codebook.processor.model.Alias;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Names;
import dev.codebook.processor.model.Origin;
import dev.codebook.processor.model.Translations;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Syntax;
import dev.codebook.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what stands under {@code entries:}. */
final class EntryReader {

    private final Origin origin;
    private final Syntax syntax;
    private final List<Attribute> attributes;
    private final Set<String> unreadable;
    private final CodeReader codes;
    private final Problems problems;
    private final ValueReader values;
    private final MessageReader messages;

    /**
     * A reader for the entries of one catalog.
     *
     * @param codes reads their codes
     * @param unreadable attributes that are declared wrongly: what entries say of them is neither read nor unknown
     */
    EntryReader(
            Origin origin,
            Syntax syntax,
            CodeReader codes,
            List<Attribute> attributes,
            Set<String> unreadable,
            Problems problems) {
        this.origin = origin;
        this.syntax = syntax;
        this.codes = codes;
        this.attributes = attributes;
        this.unreadable = unreadable;
        this.problems = problems;
        this.values = new ValueReader(problems);
        this.messages = new MessageReader(problems);
    }

    /** Attributes that are declared wrongly: what is said of them is neither read nor unknown. */
    Set<String> unreadable() {
        return unreadable;
    }

    /**
     * The entries that a catalog writes itself. One that is inherited is not read: it was meant as an override, or needs another
     * name.
     *
     * @param hasOthers whether it need not write any
     * @param inherited those that it inherits and does not remove
     */
    List<Entry> readAll(YamlNode node, boolean hasOthers, List<Entry> inherited) {
        if (node instanceof YamlNode.Mapping mapping && mapping.pairs().isEmpty()) {
            problems.add(
                    node.place(),
                    Rule.MISSING_KEY,
                    "\"entries\" is empty",
                    hasOthers ? "write an entry, or remove the key" : "write at least the entry for \"*\"");
        }
        Map<String, Entry> known = new HashMap<>();
        inherited.forEach(entry -> known.put(entry.name(), entry));
        List<Entry> entries = new ArrayList<>();
        for (YamlNode.Pair pair : Fields.mapping(node, "\"entries\"", problems)) {
            Entry first = known.get(pair.key().text());
            if (first == null) {
                entries.add(read(pair));
            } else {
                refuseInherited(first, pair.key().place());
            }
        }
        return entries;
    }

    private void refuseInherited(Entry entry, Place place) {
        problems.add(
                place,
                Rule.DUPLICATE_NAME,
                "an entry " + entry.name() + " is inherited; it stands "
                        + entry.place().seenFrom(place),
                "to change it, write it under \"overrides:\", with \"because\"; else choose another name");
    }

    /** An entry has no codes where one of them cannot be read, or where it may ask for more. */
    private Entry read(YamlNode.Pair pair) {
        String name = pair.key().text();
        Fields fields = new Fields(pair.value(), pair.key().place(), "the entry " + name, problems);
        List<Located<Code>> read = codes(fields);
        Condition condition = ConditionReader.read(fields, syntax);
        Entry entry = entry(name, fields, read, condition);
        unreadable.forEach(fields::find);
        boolean mayAskMore =
                fields.isMisspelt(ConditionReader.KEYS) || !ConditionReader.isWhole(condition, fields, syntax);
        fields.refuse(ConditionReader.KEYS, "it is for \"syntax: smtp\" alone: remove it");
        fields.end("declare it under \"attributes:\", or remove it");
        return mayAskMore ? entry.withCodes(List.of()) : entry;
    }

    private Entry entry(String name, Fields fields, List<Located<Code>> codes, Condition condition) {
        boolean isRoot = Entry.isRoot(condition, codes);
        Map<String, AttributeValue> values = values(fields, attribute -> node(attribute, fields, isRoot));
        if (isRoot) {
            decideWhatIsMisspelt(values, fields);
        }
        return new Entry(
                name,
                fields.place(),
                origin,
                codes,
                condition,
                fields.requiredText("title", "title: Mailbox unavailable"),
                fields.text("description"),
                values,
                exception(name, fields),
                message(fields),
                aliases(fields),
                deprecated(fields),
                fields.text("since"),
                fields.scalar("replaced_by"),
                List.of(),
                Translations.NONE);
    }

    /** A root that decides in words that cannot be read was told so; that it decides nothing would be told twice. */
    private void decideWhatIsMisspelt(Map<String, AttributeValue> values, Fields fields) {
        for (Attribute attribute : attributes) {
            if (attribute.type() instanceof AttributeType.Enumerated type
                    && fields.find(attribute.name()).isPresent()) {
                values.putIfAbsent(attribute.name(), new AttributeValue.Choice(type.example()));
            }
        }
    }

    private List<Located<Code>> codes(Fields fields) {
        return fields.require("code", "code: " + syntax.example())
                .map(node -> codes.read(fields.scalars(node, "\"code\"")))
                .orElse(List.of());
    }

    /** What a mapping says of the attributes; an override need not say what an entry must. */
    Map<String, AttributeValue> values(Fields fields) {
        return values(fields, attribute -> fields.find(attribute.name()));
    }

    private Map<String, AttributeValue> values(Fields fields, Function<Attribute, Optional<YamlNode>> nodes) {
        Map<String, AttributeValue> values = new HashMap<>();
        for (Attribute attribute : attributes) {
            nodes.apply(attribute)
                    .flatMap(node -> value(attribute, node, fields))
                    .ifPresent(value -> values.put(attribute.name(), value));
        }
        return values;
    }

    /** The root need not give what has a default: the default holds where nothing else does, and so does the root. */
    private static Optional<YamlNode> node(Attribute attribute, Fields fields, boolean isRoot) {
        boolean hasDefault = attribute.type().otherwise().isPresent();
        return attribute.isRequired() && !(isRoot && hasDefault)
                ? fields.require(
                        attribute.name(),
                        attribute.name() + ": " + attribute.type().example())
                : fields.find(attribute.name());
    }

    private Optional<AttributeValue> value(Attribute attribute, YamlNode node, Fields fields) {
        String what = "\"" + attribute.name() + "\"";
        if (attribute.type() instanceof AttributeType.TextList) {
            List<Located<String>> texts = fields.scalars(node, what);
            return Optional.of(
                    new AttributeValue.Texts(texts.stream().map(Located::value).toList()));
        }
        Optional<Located<String>> written = fields.scalar(node, what);
        if (attribute.type() instanceof AttributeType.Enumerated enumerated) {
            return written.flatMap(text -> values.declared(attribute.name(), enumerated.names(), text))
                    .map(AttributeValue.Choice::new);
        }
        if (attribute.type() instanceof AttributeType.Scalar scalar) {
            return written.flatMap(text -> values.scalar(attribute.name(), scalar.type(), text))
                    .map(AttributeValue.Choice::new);
        }
        return written.map(text -> new AttributeValue.Text(text.value()));
    }

    /** {@code true} takes the entry's own name, in the spelling of a class: {@code MAILBOX_FULL}, MailboxFull. */
    Optional<Located<String>> exception(String name, Fields fields) {
        Optional<Located<String>> written = fields.scalar("exception");
        String text = written.map(Located::value).orElse("false");
        if (text.equals("true")) {
            return Optional.of(
                    new Located<>(Names.pascalCase(name), written.get().place()));
        }
        if (text.equals("false")) {
            return Optional.empty();
        }
        Optional<Boolean> meant = ValueReader.looseBoolean(text);
        if (meant.isEmpty()) {
            return written;
        }
        problems.add(
                written.get().place(),
                Rule.UNKNOWN_VALUE,
                "\"exception\" has no value \"" + text + "\"",
                meant.get()
                        ? "write true, or the name of its class, such as " + Names.pascalCase(name)
                        : "write false, or remove the key");
        return Optional.empty();
    }

    /** The message, with what is told of its parameters. */
    Optional<Message> message(Fields fields) {
        Map<String, Located<String>> described = new LinkedHashMap<>();
        Optional<YamlNode> parameters = fields.find("parameters");
        for (YamlNode.Pair pair : parameters
                .map(node -> Fields.mapping(node, "\"parameters\"", problems))
                .orElse(List.of())) {
            String name = pair.key().text();
            String text = Fields.scalar(pair.value(), "the description of " + name, problems)
                    .map(Located::value)
                    .orElse("");
            described.put(name, new Located<>(text, pair.key().place()));
        }
        Optional<Located<String>> written = parameters.isPresent()
                ? fields.requiredScalar("message", "message: \"Tenant {tenant} exceeded {limit:int} messages\"")
                : fields.scalar("message");
        return written.flatMap(text -> messages.read(text, described));
    }

    /** Why something should not be used any more: its users read it in the documentation. */
    String deprecated(Fields fields) {
        Optional<YamlNode> node = fields.find("deprecated");
        if (node.isPresent() && node.get() instanceof YamlNode.Scalar word && isBoolean(word)) {
            problems.add(
                    word.place(),
                    Rule.UNKNOWN_VALUE,
                    "\"deprecated\" has no value \"" + word.text() + "\"",
                    "write why it should not be used any more, or remove the key");
        }
        return fields.filled("deprecated").map(Located::value).orElse("");
    }

    /** In quotes, it is a text like any other. */
    private static boolean isBoolean(YamlNode.Scalar word) {
        return word.plain() && ValueReader.looseBoolean(word.text()).isPresent();
    }

    /** A sequence of names, or a mapping from each name to why it should not be used any more. */
    private List<Alias> aliases(Fields fields) {
        Optional<YamlNode> node = fields.find("aliases");
        List<Alias> aliases = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                Fields alias = new Fields(
                        pair.value(),
                        pair.key().place(),
                        "the alias " + pair.key().text(),
                        problems);
                aliases.add(new Alias(
                        pair.key().text(), deprecated(alias), pair.key().place()));
                alias.end();
            }
        } else {
            node.map(names -> fields.scalars(names, "an alias"))
                    .orElse(List.of())
                    .forEach(written -> aliases.add(new Alias(written.value(), "", written.place())));
        }
        return aliases;
    }
}
