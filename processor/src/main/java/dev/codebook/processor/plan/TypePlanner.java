package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.match.Grouping;
import dev.codebook.processor.match.Matching;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeType;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Catalog to plan: chooses every name and decides every match. */
public final class TypePlanner {

    private final Catalog catalog;
    private final Target target;
    private final Matching matching;
    private final Map<AttributeType.Value, List<Entry>> groups;
    private final List<Entry> ordered;
    private final Map<Entry, Integer> ordinals = new HashMap<>();

    private TypePlanner(Catalog catalog, Target target) {
        this.catalog = catalog;
        this.target = target;
        this.matching = Matching.of(catalog);
        this.groups = Grouping.divide(catalog, matching);
        this.ordered = groups.isEmpty()
                ? catalog.entries()
                : groups.values().stream().flatMap(List::stream).toList();
        ordered.forEach(entry -> ordinals.put(entry, ordinals.size()));
    }

    /**
     * What the types are generated for.
     *
     * @param packageName the package of the annotated element
     * @param stackTraces whether its exceptions have them
     * @param generatedAnnotation the annotation that marks generated source, where it can be used
     */
    public record Target(
            String packageName, boolean checked, boolean stackTraces, Optional<ClassName> generatedAnnotation) {}

    /** The plan of a catalog that was found right. */
    public static TypePlan plan(Catalog catalog, Target target) {
        return new TypePlanner(catalog, target).plan();
    }

    private TypePlan plan() {
        ClassName code = type(catalog.types().code().value());
        List<EnumeratedPlan> enumerated = enumerated(code);
        List<ScalarPlan> scalars = scalars(enumerated);
        List<TextPlan> texts = texts();
        List<EntryPlan> entries = new EntryPlanner(
                        matching, ordinals, enums(code), TypePlan.cascading(enumerated, scalars), texts)
                .plan(ordered);
        return new TypePlan(
                catalog.name(),
                catalog.lineage(),
                files(),
                catalog.sources(),
                catalog.title().isEmpty() ? Names.pascalCase(catalog.name()) : catalog.title(),
                catalog.syntax(),
                Contract.plain(target.checked(), target.stackTraces()),
                target.generatedAnnotation(),
                code,
                type(catalog.types().constants().value()),
                type(catalog.types().diagnosis().value()),
                type(catalog.types().exception().value()),
                enumerated,
                scalars,
                texts,
                new LanguagesPlan(
                        catalog.languages().sorted(), catalog.languages().texts()),
                entries,
                groupPlans(code, entries),
                ranked(),
                conditions(),
                exceptions(entries));
    }

    /** Of each entry the enum whose constant it is. */
    private Map<Entry, ClassName> enums(ClassName code) {
        Map<Entry, ClassName> enums = new HashMap<>();
        ordered.forEach(entry -> enums.put(entry, code));
        groups.forEach((group, entries) -> entries.forEach(entry -> enums.put(entry, groupType(code, group))));
        return enums;
    }

    private static ClassName groupType(ClassName code, AttributeType.Value group) {
        return code.nestedClass(group.typeName());
    }

    private List<GroupPlan> groupPlans(ClassName code, List<EntryPlan> entries) {
        List<GroupPlan> plans = new ArrayList<>();
        int at = 0;
        for (Map.Entry<AttributeType.Value, List<Entry>> group : groups.entrySet()) {
            int end = at + group.getValue().size();
            AttributeType.Value value = group.getKey();
            plans.add(new GroupPlan(groupType(code, value), value.description(), entries.subList(at, end)));
            at = end;
        }
        return plans;
    }

    /** The file of each catalog of the lineage; empty for one that gave no entry. */
    private List<String> files() {
        String[] files = new String[catalog.lineage().size()];
        Arrays.fill(files, "");
        catalog.entries()
                .forEach(entry ->
                        files[entry.origin().layer()] = entry.place().source().fileName());
        return List.of(files);
    }

    private ClassName type(String simpleName) {
        return ClassName.get(target.packageName(), simpleName);
    }

    private List<EnumeratedPlan> enumerated(ClassName code) {
        List<EnumeratedPlan> plans = new ArrayList<>();
        int shift = 0;
        for (Attribute attribute : catalog.attributes()) {
            if (attribute.type() instanceof AttributeType.Enumerated type) {
                int bits = bits(type.values().size());
                plans.add(new EnumeratedPlan(
                        attribute.name(),
                        attribute.description(),
                        Names.camelCase(attribute.name()),
                        code.nestedClass(Names.pascalCase(attribute.name())),
                        type.values(),
                        shift,
                        (1 << bits) - 1));
                shift += bits;
            }
        }
        return plans;
    }

    /** The bits of a scalar stand above those of the enumerated attributes. */
    private List<ScalarPlan> scalars(List<EnumeratedPlan> enumerated) {
        List<ScalarPlan> plans = new ArrayList<>();
        int shift = enumerated.stream()
                .mapToInt(attribute -> Integer.bitCount(attribute.mask()))
                .sum();
        for (Attribute attribute : catalog.attributes()) {
            if (attribute.type() instanceof AttributeType.Scalar type) {
                List<String> choices = catalog.choices(attribute);
                int bits = bits(choices.size());
                plans.add(new ScalarPlan(
                        attribute.name(),
                        attribute.description(),
                        Names.camelCase(attribute.name()),
                        type.type(),
                        choices,
                        Names.pascalCase(attribute.name()) + "Values",
                        attribute.isAlwaysGiven(),
                        shift,
                        (1 << bits) - 1));
                shift += bits;
            }
        }
        return plans;
    }

    /** So many bits tell the values apart, and none of them. */
    private static int bits(int values) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(values);
    }

    private List<TextPlan> texts() {
        return catalog.attributes().stream()
                .filter(Attribute::isTextual)
                .map(attribute -> new TextPlan(
                        attribute.name(),
                        attribute.description(),
                        Names.camelCase(attribute.name()),
                        Names.pascalCase(attribute.name()) + "Texts",
                        attribute.type() instanceof AttributeType.TextList,
                        attribute.isAlwaysGiven(),
                        attribute.type().otherwise().orElse("")))
                .toList();
    }

    private List<RankPlan> ranked() {
        return matching.ranked().stream()
                .map(step -> new RankPlan(
                        step.code(), step.plain().map(ordinals::get).orElse(RankPlan.NO_ENTRY)))
                .toList();
    }

    private List<ConditionPlan> conditions() {
        Map<String, Integer> ranks = new HashMap<>();
        matching.ranked().forEach(step -> ranks.put(step.code().text(), ranks.size()));
        return catalog.matching().stream()
                .filter(entry -> !entry.condition().isNone())
                .map(entry -> condition(entry, ranks))
                .toList();
    }

    private ConditionPlan condition(Entry entry, Map<String, Integer> ranks) {
        Condition condition = entry.condition();
        return new ConditionPlan(
                ordinals.get(entry),
                entry.plainCodes().stream()
                        .map(code -> ranks.get(code.text()))
                        .sorted()
                        .toList(),
                entry.origin().layer(),
                condition.hosts().stream()
                        .map(host -> host.value().toLowerCase(Locale.ROOT))
                        .toList(),
                condition.commands().stream().map(Located::value).toList(),
                condition.foldedAll(),
                condition.foldedAny());
    }

    /**
     * The superclass is the exception of the nearest entry that covers this one and has one; but one with parameters is
     * nobody's superclass, since others are made without them.
     */
    private List<ExceptionPlan> exceptions(List<EntryPlan> entries) {
        Map<String, String> parents = new HashMap<>();
        List<EntryPlan> thrown =
                entries.stream().filter(entry -> entry.exception().isPresent()).toList();
        for (EntryPlan entry : thrown) {
            entry.covering().stream()
                    .map(entries::get)
                    .filter(above ->
                            above.message().filter(Message::hasParameters).isEmpty())
                    .flatMap(above -> above.exception().stream())
                    .findFirst()
                    .ifPresent(parent -> parents.put(entry.exception().get(), parent));
        }
        Set<String> extended = Set.copyOf(parents.values());
        return thrown.stream()
                .map(entry -> {
                    String name = entry.exception().get();
                    Optional<String> parent = Optional.ofNullable(parents.get(name));
                    return new ExceptionPlan(name, parent, extended.contains(name), entry, factoryMessage(entry));
                })
                .toList();
    }

    private Optional<Message> factoryMessage(EntryPlan entry) {
        boolean hasParameters =
                entry.message().filter(Message::hasParameters).isPresent(); // then it has, or its mistake was told
        boolean hasFactory = hasParameters || ordered.get(entry.ordinal()).isThrownByItself();
        return hasFactory ? entry.message() : Optional.empty();
    }
}
