package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.match.Cascade;
import dev.codebook.processor.match.Matching;
import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.model.Overridden;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.NumberCode;
import dev.codebook.processor.syntax.SmtpCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Entry to plan. */
final class EntryPlanner {

    private final Matching matching;
    private final Map<Entry, Integer> ordinals;
    private final Map<Entry, ClassName> types;
    private final Map<String, ClassName> typesByName = new HashMap<>();
    private final List<CascadingPlan> cascading;
    private final Map<String, Map<String, Integer>> choices = new HashMap<>();
    private final List<TextPlan> texts;

    EntryPlanner(
            Matching matching,
            Map<Entry, Integer> ordinals,
            Map<Entry, ClassName> types,
            List<CascadingPlan> cascading,
            List<TextPlan> texts) {
        this.matching = matching;
        this.ordinals = ordinals;
        this.types = types;
        this.cascading = cascading;
        this.texts = texts;
        types.forEach((entry, type) -> typesByName.put(entry.name(), type));
        cascading.forEach(attribute -> choices.put(attribute.name(), places(attribute.choices())));
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }

    List<EntryPlan> plan(List<Entry> entries) {
        return entries.stream().map(this::plan).toList();
    }

    private EntryPlan plan(Entry entry) {
        List<Entry> covering = matching.covering(entry);
        return new EntryPlan(
                types.get(entry),
                entry.name(),
                ordinals.get(entry),
                entry.origin().layer(),
                entry.place().line(),
                entry.place().column(),
                entry.code().text(),
                entry.plainCodes().stream().map(Code::text).toList(),
                number(entry.code()),
                entry.condition(),
                entry.title(),
                entry.description(),
                decisions(entry),
                resolved(entry, covering),
                covering.stream().map(ordinals::get).toList(),
                covering.stream().findFirst().map(Entry::name),
                texts(entry),
                lists(entry),
                entry.isRoot() ? Optional.empty() : entry.exception().map(Located::value),
                entry.message(),
                entry.aliases(),
                entry.deprecated(),
                entry.since(),
                entry.replacedBy().map(Located::value).map(this::replacement),
                entry.translations(),
                entry.overridden().stream().map(EntryPlanner::override).toList());
    }

    private EntryPlan.Replacement replacement(String name) {
        return new EntryPlan.Replacement(name, Optional.ofNullable(typesByName.get(name)));
    }

    private static String override(Overridden part) {
        Place place = part.place();
        return part.key() + " (" + place.source().fileName() + ":" + place.line() + "): " + part.because();
    }

    /** A literal code that is one number: 550, but neither 5xx nor 5.1.1. */
    private static OptionalInt number(Code code) {
        boolean isNumber = code instanceof NumberCode || code instanceof SmtpCode smtp && smtp.isReplyCode();
        return isNumber && code.isLiteral() ? OptionalInt.of(Integer.parseInt(code.text())) : OptionalInt.empty();
    }

    private String decisions(Entry entry) {
        StringBuilder letters = new StringBuilder();
        for (CascadingPlan attribute : cascading) {
            letters.append(choice(entry, attribute)
                    .map(name -> (char) ('A' + choices.get(attribute.name()).get(name)))
                    .orElse('.'));
        }
        return letters.toString();
    }

    private static Optional<String> choice(Entry entry, CascadingPlan attribute) {
        return entry.values().get(attribute.name()) instanceof AttributeValue.Choice choice
                ? Optional.of(choice.name())
                : Optional.empty();
    }

    private List<EntryPlan.Resolved> resolved(Entry entry, List<Entry> covering) {
        List<Entry> chain = new ArrayList<>(List.of(entry));
        chain.addAll(covering);
        List<EntryPlan.Resolved> resolved = new ArrayList<>();
        for (CascadingPlan attribute : cascading) {
            Cascade.decidedBy(chain, attribute.name())
                    .ifPresent(by -> resolved.add(new EntryPlan.Resolved(
                            attribute, choice(by, attribute).orElseThrow(), by.name(), types.get(by))));
        }
        return resolved;
    }

    private Map<String, String> texts(Entry entry) {
        Map<String, String> found = new HashMap<>();
        for (TextPlan attribute : texts) {
            if (entry.values().get(attribute.name()) instanceof AttributeValue.Text text) {
                found.put(attribute.name(), text.text());
            }
        }
        return found;
    }

    private Map<String, List<String>> lists(Entry entry) {
        Map<String, List<String>> found = new HashMap<>();
        for (TextPlan attribute : texts) {
            if (entry.values().get(attribute.name()) instanceof AttributeValue.Texts list) {
                found.put(attribute.name(), list.texts());
            }
        }
        return found;
    }
}
