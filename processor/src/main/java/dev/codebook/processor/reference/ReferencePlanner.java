package dev.codebook.processor.reference;

import dev.codebook.processor.model.Alias;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.ScalarType;
import dev.codebook.processor.plan.CascadingPlan;
import dev.codebook.processor.plan.ConditionPlan;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.ScalarPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plan to reference: what the generated types know, for readers without Java. */
public final class ReferencePlanner {

    /** The order of the catalog, which decides where nothing else does, however its entries are divided into groups. */
    private static final Comparator<EntryPlan> AS_WRITTEN = Comparator.comparingInt(EntryPlan::layer)
            .thenComparingInt(EntryPlan::line)
            .thenComparingInt(EntryPlan::column);

    private final TypePlan plan;
    private final Map<Integer, ConditionPlan> conditions;

    private ReferencePlanner(TypePlan plan) {
        this.plan = plan;
        this.conditions =
                plan.conditions().stream().collect(Collectors.toMap(ConditionPlan::ordinal, Function.identity()));
    }

    /** The reference of a catalog. */
    public static Reference plan(TypePlan plan) {
        return new ReferencePlanner(plan).plan();
    }

    private Reference plan() {
        return new Reference(
                plan.catalog(),
                plan.title(),
                plan.syntax(),
                plan.lineage(),
                new Reference.Types(
                        plan.code().packageName(),
                        plan.code().simpleName(),
                        plan.constants().simpleName(),
                        plan.diagnosis().simpleName(),
                        plan.exception().simpleName()),
                attributes(),
                plan.entries().stream().sorted(AS_WRITTEN).map(this::entry).toList(),
                plan.ranked().stream().map(step -> step.code().text()).toList());
    }

    private List<Reference.Attribute> attributes() {
        List<Reference.Attribute> attributes = new ArrayList<>();
        plan.enumerated().forEach(attribute -> attributes.add(attribute(attribute)));
        plan.scalars().forEach(attribute -> attributes.add(attribute(attribute)));
        plan.texts()
                .forEach(attribute -> attributes.add(new Reference.Attribute(
                        attribute.name(), attribute.description(), attribute.isList() ? "list" : "text", List.of())));
        return attributes;
    }

    private static Reference.Attribute attribute(EnumeratedPlan attribute) {
        List<Reference.Value> values = attribute.values().stream()
                .map(value -> new Reference.Value(value.name(), value.description()))
                .toList();
        return new Reference.Attribute(
                attribute.name(), attribute.description(), Reference.Attribute.ENUMERATED, values);
    }

    private static Reference.Attribute attribute(ScalarPlan attribute) {
        if (attribute.type() instanceof ScalarType.JavaEnum java) {
            String prefix = java.packageName().isEmpty() ? "" : java.packageName() + ".";
            List<Reference.Value> constants = java.constants().stream()
                    .map(constant -> new Reference.Value(constant, ""))
                    .toList();
            return new Reference.Attribute(
                    attribute.name(),
                    attribute.description(),
                    prefix + String.join(".", java.simpleNames()),
                    constants);
        }
        String type = ((ScalarType.Plain) attribute.type()).key();
        return new Reference.Attribute(attribute.name(), attribute.description(), type, List.of());
    }

    private Reference.Entry entry(EntryPlan entry) {
        return new Reference.Entry(
                entry.name(),
                plan.isGrouped() ? Optional.of(entry.type().simpleName()) : Optional.empty(),
                plan.lineage().get(entry.layer()),
                plan.files().get(entry.layer()) + ":" + entry.line(),
                entry.codes(),
                Optional.ofNullable(conditions.get(entry.ordinal())).map(ReferencePlanner::asks),
                entry.title(),
                entry.description(),
                own(entry),
                decisions(entry),
                texts(entry),
                entry.covering().stream()
                        .map(ordinal -> plan.entries().get(ordinal).name())
                        .toList(),
                entry.exception().map(name -> plan.exception().simpleName() + "." + name),
                entry.messageText(),
                parameters(entry),
                translations(entry),
                aliases(entry),
                entry.deprecated(),
                entry.since(),
                entry.replacedBy().map(EntryPlan.Replacement::name),
                entry.overrides());
    }

    private static Reference.Asks asks(ConditionPlan condition) {
        return new Reference.Asks(condition.any(), condition.all(), condition.hosts(), condition.commands());
    }

    private static List<String> parameters(EntryPlan entry) {
        return entry.message().stream()
                .flatMap(message -> message.parameters().stream())
                .map(Message.Parameter::name)
                .toList();
    }

    private Map<String, String> own(EntryPlan entry) {
        Map<String, String> own = new LinkedHashMap<>();
        List<CascadingPlan> cascading = plan.cascading();
        for (int i = 0; i < cascading.size(); i++) {
            char letter = entry.decisions().charAt(i);
            if (letter != '.') {
                own.put(cascading.get(i).name(), cascading.get(i).choices().get(letter - 'A'));
            }
        }
        return own;
    }

    private static Map<String, Reference.Decision> decisions(EntryPlan entry) {
        Map<String, Reference.Decision> decisions = new LinkedHashMap<>();
        for (EntryPlan.Resolved resolved : entry.resolved()) {
            decisions.put(resolved.attribute().name(), new Reference.Decision(resolved.value(), resolved.decidedBy()));
        }
        return decisions;
    }

    private Map<String, Reference.Texts> texts(EntryPlan entry) {
        Map<String, Reference.Texts> texts = new LinkedHashMap<>();
        for (TextPlan attribute : plan.texts()) {
            List<String> items = items(attribute, entry);
            if (!items.isEmpty()) {
                texts.put(attribute.name(), new Reference.Texts(items, attribute.isList()));
            }
        }
        return texts;
    }

    private static List<String> items(TextPlan attribute, EntryPlan entry) {
        if (attribute.isList()) {
            return entry.lists().getOrDefault(attribute.name(), List.of());
        }
        String text = entry.texts().getOrDefault(attribute.name(), attribute.otherwise());
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private Map<String, Map<String, String>> translations(EntryPlan entry) {
        List<String> keys = Stream.concat(
                        Stream.of("title", "description", "message"),
                        plan.texts().stream().map(TextPlan::name))
                .toList();
        Map<String, Map<String, String>> translations = new LinkedHashMap<>();
        for (String tag : plan.languages().tags()) {
            for (String key : keys) {
                entry.translations()
                        .find(key, tag)
                        .ifPresent(text -> translations
                                .computeIfAbsent(tag, language -> new LinkedHashMap<>())
                                .put(key, text.text()));
            }
        }
        return translations;
    }

    private static Map<String, String> aliases(EntryPlan entry) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Alias alias : entry.aliases()) {
            aliases.put(alias.name(), alias.deprecated());
        }
        return aliases;
    }
}
