package dev.codebook.processor.read;

import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.syntax.Syntax;
import java.util.List;

/** Reads what an entry asks of a reply besides its code. */
final class ConditionReader {

    /** The keys of conditions. */
    static final List<String> KEYS = List.of("text", "all", "host", "command");

    private ConditionReader() {}

    /** The conditions of an entry; only replies have any, so that elsewhere the keys are unknown. */
    static Condition read(Fields fields, Syntax syntax) {
        return syntax == Syntax.SMTP
                ? new Condition(
                        texts(fields, "text"), texts(fields, "all"), texts(fields, "host"), texts(fields, "command"))
                : Condition.NONE;
    }

    private static List<Located<String>> texts(Fields fields, String key) {
        return fields.find(key)
                .map(node -> fields.scalars(node, "\"" + key + "\""))
                .orElse(List.of());
    }
}
