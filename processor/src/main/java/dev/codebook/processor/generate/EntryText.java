package dev.codebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.plan.EntryPlan;
import dev.codebook.processor.plan.EnumeratedPlan;
import dev.codebook.processor.plan.TextPlan;
import dev.codebook.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Javadoc says of an entry. */
final class EntryText {

    private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9 .*:\\[\\]_-]+");

    private EntryText() {}

    /** Everything that the catalog says, for the enum constant. */
    static CodeBlock full(EntryPlan entry, TypePlan plan) {
        Javadoc doc = new Javadoc().paragraph(heading(entry)).paragraph(JavaText.javadoc(entry.description()));
        if (!entry.condition().isNone()) {
            doc.paragraph("Only where " + asked(entry.condition()) + ": the code alone does not mean it.");
        }
        if (entry.codes().size() > 1) {
            doc.paragraph("Codes: "
                    + String.join(
                            ", ", entry.codes().stream().map(EntryText::code).toList()) + ".");
        }
        if (entry.message().isPresent()) {
            doc.paragraph("<b>Message</b>: " + message(entry.message().get()));
        }
        doc.list(decisions(entry));
        plan.texts().forEach(attribute -> addTexts(doc, attribute, entry));
        if (plan.lineage().size() > 1) {
            doc.paragraph("Written at " + code(plan.files().get(entry.layer()) + ":" + entry.line()) + ".");
        }
        if (!entry.overrides().isEmpty()) {
            doc.paragraph("<b>Overridden</b>:");
            doc.list(entry.overrides().stream().map(JavaText::javadoc).toList());
        }
        return tags(doc, entry, UnaryOperator.identity(), entry.type()).toCode();
    }

    /** A line for an exception of the entry. */
    static CodeBlock ofException(EntryPlan entry, TypePlan plan) {
        return tags(new Javadoc().paragraph(heading(entry)), entry, UnaryOperator.identity(), plan.exception())
                .toCode();
    }

    /** A line for the constant of its code. */
    static CodeBlock ofCode(EntryPlan entry, TypePlan plan) {
        UnaryOperator<ClassName> constants =
                type -> plan.isGrouped() ? plan.constants().nestedClass(type.simpleName()) : plan.constants();
        String where = entry.condition().isNone() ? "" : ", where " + asked(entry.condition());
        return tags(new Javadoc().paragraph(heading(entry, where)), entry, constants, constants.apply(entry.type()))
                .toCode();
    }

    /** {@code 550}: Mailbox unavailable. */
    private static String heading(EntryPlan entry) {
        return heading(entry, "");
    }

    private static String heading(EntryPlan entry, String where) {
        return code(entry.code()) + where + ": " + JavaText.sentence(JavaText.javadoc(entry.title()));
    }

    /** The text says so, one of its hosts replied and one of its commands was sent: of what is asked, the kinds. */
    private static String asked(Condition condition) {
        List<String> kinds = new ArrayList<>();
        if (condition.hasText()) {
            kinds.add("the text says so");
        }
        if (!condition.hosts().isEmpty()) {
            kinds.add("one of its hosts replied");
        }
        if (!condition.commands().isEmpty()) {
            kinds.add("one of its commands was sent");
        }
        return String.join(" and ", kinds);
    }

    static String code(String code) {
        boolean isPlain = PLAIN_CODE.matcher(code).matches();
        return isPlain ? "{@code " + code + "}" : "<code>" + JavaText.javadoc(code) + "</code>";
    }

    /** Tenant {@code tenant} exceeded {@code limit} messages. */
    static String message(Message message) {
        return message.parts().stream()
                .map(part -> part instanceof Message.Words words
                        ? JavaText.javadoc(words.text())
                        : code(((Message.Parameter) part).variable()))
                .collect(Collectors.joining());
    }

    private static List<String> decisions(EntryPlan entry) {
        List<String> items = new ArrayList<>();
        for (EntryPlan.Resolved decision : entry.resolved()) {
            String from = decision.decidedBy().equals(entry.name())
                    ? ""
                    : " (from " + link(decision.decidedBy(), decision.decidedIn(), entry.type()) + ")";
            items.add(label(decision.attribute().name()) + ": " + value(decision) + from);
        }
        return items;
    }

    /** A link to an entry, from Javadoc of a type. */
    static String link(EntryPlan entry, ClassName from) {
        return link(entry.name(), entry.type(), from);
    }

    private static String link(String name, ClassName type, ClassName from) {
        List<String> names = type.simpleNames();
        boolean isNear = type.topLevelClassName().equals(from.topLevelClassName());
        String there = isNear ? names.get(names.size() - 1) : String.join(".", names);
        return "{@link " + (type.equals(from) ? "" : there) + "#" + name + "}";
    }

    private static String value(EntryPlan.Resolved decision) {
        return decision.attribute() instanceof EnumeratedPlan enumerated
                ? "{@link " + enumerated.type().simpleName() + "#" + decision.value() + "}"
                : code(decision.value());
    }

    private static void addTexts(Javadoc doc, TextPlan attribute, EntryPlan entry) {
        String text = entry.texts().getOrDefault(attribute.name(), "");
        if (!text.isEmpty()) {
            doc.paragraph("<b>" + label(attribute.name()) + "</b>: " + JavaText.javadoc(text));
        }
        List<String> items = entry.lists().getOrDefault(attribute.name(), List.of());
        if (!items.isEmpty()) {
            doc.paragraph("<b>" + label(attribute.name()) + "</b>:");
            doc.list(items.stream().map(JavaText::javadoc).toList());
        }
    }

    /** {@code in_practice}: In practice. */
    static String label(String attribute) {
        String words = attribute.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Javadoc tags(Javadoc doc, EntryPlan entry, UnaryOperator<ClassName> holder, ClassName from) {
        if (!entry.since().isEmpty()) {
            doc.tag("@since " + JavaText.javadoc(entry.since()));
        }
        return deprecation(doc, entry, holder, from);
    }

    /** Why the entry should not be used any more, if so; what to use instead is linked as the constant of its enum. */
    static Javadoc deprecation(Javadoc doc, EntryPlan entry, ClassName from) {
        return deprecation(doc, entry, UnaryOperator.identity(), from);
    }

    /** The same, linked as a constant of the type that holds those of an enum. */
    private static Javadoc deprecation(Javadoc doc, EntryPlan entry, UnaryOperator<ClassName> holder, ClassName from) {
        if (entry.isDeprecated()) {
            String why = JavaText.javadoc(entry.deprecated());
            doc.tag("@deprecated "
                    + entry.replacedBy()
                            .map(other -> JavaText.sentence(why) + " Use " + link(other, holder, from) + " instead")
                            .orElse(why));
        }
        return doc;
    }

    /** Where a mistake costs it its constant, its name alone. */
    private static String link(EntryPlan.Replacement other, UnaryOperator<ClassName> holder, ClassName from) {
        return other.type()
                .map(type -> link(other.name(), holder.apply(type), from))
                .orElseGet(() -> JavaText.javadoc(other.name()));
    }
}
