package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.model.Alias;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Translations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry, as one enum constant.
 *
 * @param type the enum
 * @param ordinal its place among all entries
 * @param layer the place of its catalog in the lineage
 * @param line where it is written in that catalog
 * @param column where in that line
 * @param code the canonical code
 * @param codes all of them, the canonical one first
 * @param number the canonical code as a number, if its constant is an {@code int}
 * @param condition what it asks of a reply besides its code
 * @param decisions what it decides itself, a letter an attribute that cascades: A for the first value, a dot for none
 * @param resolved what it decides after the cascade, in the order of the attributes that cascade
 * @param covering the ordinals of the entries that cover it, the most specific first
 * @param parent the name of the first of them
 * @param texts by the attribute's name
 * @param lists by the attribute's name
 * @param exception the simple name of its exception, if it has one
 * @param message what that exception says
 * @param replacedBy what to use instead, if the catalog tells
 * @param translations its texts in other languages
 * @param overrides what later catalogs say otherwise, where and why
 */
public record EntryPlan(
        ClassName type,
        String name,
        int ordinal,
        int layer,
        int line,
        int column,
        String code,
        List<String> codes,
        OptionalInt number,
        Condition condition,
        String title,
        String description,
        String decisions,
        List<Resolved> resolved,
        List<Integer> covering,
        Optional<String> parent,
        Map<String, String> texts,
        Map<String, List<String>> lists,
        Optional<String> exception,
        Optional<Message> message,
        List<Alias> aliases,
        String deprecated,
        String since,
        Optional<Replacement> replacedBy,
        Translations translations,
        List<String> overrides) {

    /**
     * A value after the cascade.
     *
     * @param value one of the choices
     * @param decidedBy the name of the entry that decides it
     * @param decidedIn the enum of that entry
     */
    public record Resolved(CascadingPlan attribute, String value, String decidedBy, ClassName decidedIn) {}

    /**
     * What to use instead of an entry.
     *
     * @param type the enum of its constant; empty where it has none, for a mistake
     */
    public record Replacement(String name, Optional<ClassName> type) {}

    /** The message as people read it; empty if there is none. */
    public String messageText() {
        return message.map(Message::text).orElse("");
    }

    /** Whether the compiler shall warn of its use. */
    public boolean isDeprecated() {
        return !deprecated.isEmpty();
    }
}
