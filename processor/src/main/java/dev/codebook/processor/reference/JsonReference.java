package dev.codebook.processor.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference for other languages' tools; {@code META-INF/codebook/reference.schema.json} describes it. */
final class JsonReference {

    private static final int VERSION = 1;

    private JsonReference() {}

    static String write(Reference reference) {
        return JsonText.of(document(reference, true));
    }

    /** The same for a page, which follows the cascade itself. */
    static Map<String, Object> documentForPage(Reference reference) {
        return document(reference, false);
    }

    private static Map<String, Object> document(Reference reference, boolean withValues) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "codebook-reference");
        document.put("version", VERSION);
        document.put("catalog", reference.catalog());
        document.put("title", reference.title());
        document.put("syntax", reference.syntax().key());
        document.put("lineage", reference.lineage());
        document.put("java", types(reference.types()));
        document.put(
                "attributes",
                reference.attributes().stream().map(JsonReference::attribute).toList());
        document.put("codes", reference.codes());
        document.put(
                "entries",
                reference.entries().stream()
                        .map(entry -> entry(entry, withValues))
                        .toList());
        return document;
    }

    private static Map<String, Object> types(Reference.Types types) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("package", types.packageName());
        members.put("code", types.code());
        members.put("constants", types.constants());
        members.put("diagnosis", types.diagnosis());
        members.put("exception", types.exception());
        return members;
    }

    private static Map<String, Object> attribute(Reference.Attribute attribute) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", attribute.name());
        members.put("type", attribute.type());
        put(members, "description", attribute.description());
        put(
                members,
                "values",
                attribute.values().stream().map(JsonReference::value).toList());
        return members;
    }

    private static Map<String, Object> value(Reference.Value value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", value.name());
        put(members, "description", value.description());
        return members;
    }

    private static Map<String, Object> entry(Reference.Entry entry, boolean withValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", entry.name());
        entry.group().ifPresent(name -> members.put("group", name));
        members.put("codes", entry.codes());
        entry.asks().ifPresent(asks -> members.put("asks", asks(asks)));
        members.put("title", entry.title());
        put(members, "description", entry.description());
        put(members, "decides", entry.own());
        Map<String, Object> values = new LinkedHashMap<>();
        entry.decisions().forEach((attribute, decision) -> values.put(attribute, decision.value()));
        put(members, "values", withValues ? values : Map.of());
        Map<String, Object> texts = new LinkedHashMap<>();
        entry.texts()
                .forEach((attribute, text) -> texts.put(
                        attribute, text.isList() ? text.items() : text.items().get(0)));
        put(members, "texts", texts);
        put(members, "covered_by", entry.coveredBy());
        members.put("catalog", entry.catalog());
        members.put("written_at", entry.writtenAt());
        entry.exception().ifPresent(name -> members.put("exception", name));
        put(members, "message", entry.message());
        put(members, "parameters", entry.parameters());
        put(members, "translations", entry.translations());
        put(members, "aliases", aliases(entry));
        put(members, "deprecated", entry.deprecated());
        put(members, "since", entry.since());
        entry.replacedBy().ifPresent(name -> members.put("replaced_by", name));
        put(members, "overrides", entry.overrides());
        return members;
    }

    private static Map<String, Object> asks(Reference.Asks asks) {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "any", asks.any());
        put(members, "all", asks.all());
        put(members, "hosts", asks.hosts());
        put(members, "commands", asks.commands());
        return members;
    }

    private static List<Map<String, Object>> aliases(Reference.Entry entry) {
        return entry.aliases().entrySet().stream()
                .map(alias -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("name", alias.getKey());
                    put(members, "deprecated", alias.getValue());
                    return members;
                })
                .toList();
    }

    /** What is empty is left out. */
    private static void put(Map<String, Object> members, String key, Object value) {
        if (!value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
            members.put(key, value);
        }
    }
}
