package dev.codebook.processor.read;

import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.syntax.Syntax;
import dev.codebook.processor.yaml.YamlNode;
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

    /** Whether the condition holds all that is written: of what could not be read was told. */
    static boolean isWhole(Condition condition, Fields fields, Syntax syntax) {
        return syntax != Syntax.SMTP
                || isWhole(condition.any(), "text", fields)
                        && isWhole(condition.all(), "all", fields)
                        && isWhole(condition.hosts(), "host", fields)
                        && isWhole(condition.commands(), "command", fields);
    }

    private static boolean isWhole(List<Located<String>> texts, String key, Fields fields) {
        return texts.size() == fields.find(key).map(ConditionReader::written).orElse(0);
    }

    /** How many texts a node must give; one that is empty lacks one. */
    private static int written(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence
                ? Math.max(1, sequence.items().size())
                : 1;
    }
}
