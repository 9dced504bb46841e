package dev.codebook.processor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The reference for repositories and wikis: a table of all entries, the attributes and their values, then each entry. */
final class MarkdownReference {

    private final Reference reference;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReference(Reference reference) {
        this.reference = reference;
    }

    static String write(Reference reference) {
        MarkdownReference page = new MarkdownReference(reference);
        page.heading();
        page.table();
        page.attributes();
        page.entries();
        return page.text.toString();
    }

    private void heading() {
        line("# " + MarkdownText.inline(reference.title()));
        line("Catalog " + MarkdownText.code(reference.catalog()) + ", "
                + reference.entries().size()
                + (reference.entries().size() == 1 ? " entry" : " entries") + inherited()
                + ". This page was made from the catalog; what is changed here is lost.");
    }

    private String inherited() {
        List<String> parents =
                reference.lineage().subList(0, reference.lineage().size() - 1);
        return parents.isEmpty()
                ? ""
                : ", on top of " + parents.stream().map(MarkdownText::code).collect(Collectors.joining(", "));
    }

    private void table() {
        List<Reference.Attribute> columns = reference.columns();
        List<String> head = new ArrayList<>(List.of("Code", "Title"));
        columns.forEach(attribute -> head.add(MarkdownText.inline(attribute.label())));
        row(head);
        row(head.stream().map(cell -> "---").toList());
        for (Reference.Entry entry : reference.entries()) {
            List<String> cells =
                    new ArrayList<>(List.of(MarkdownText.code(entry.codes().get(0)), link(entry)));
            columns.forEach(attribute -> cells.add(
                    MarkdownText.code(entry.decisions().get(attribute.name()).value())));
            row(cells);
        }
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String link(Reference.Entry entry) {
        return "[" + MarkdownText.inline(entry.title()) + "](#" + entry.anchor() + ")";
    }

    private void attributes() {
        if (!reference.attributes().isEmpty()) {
            line("## Attributes");
        }
        for (Reference.Attribute attribute : reference.attributes()) {
            String type = attribute.isEnumerated() ? "" : " (" + MarkdownText.code(attribute.type()) + ")";
            line("**" + MarkdownText.inline(attribute.label()) + "**" + type + said(attribute.description()));
            attribute.values().forEach(value -> item(MarkdownText.code(value.name()) + said(value.description())));
            endList(attribute.values());
        }
    }

    private static String said(String description) {
        return description.isBlank() ? "" : ": " + MarkdownText.inline(description);
    }

    private void entries() {
        line("## Entries");
        reference.entries().forEach(this::entry);
    }

    private void entry(Reference.Entry entry) {
        line("<a id=\"" + entry.anchor() + "\"></a>");
        line("### " + MarkdownText.code(entry.codes().get(0)) + " " + MarkdownText.inline(entry.title()));
        line(MarkdownText.code(reference.types().code() + "."
                        + entry.group().map(name -> name + ".").orElse("") + entry.name())
                + entry.exception().map(name -> ", " + MarkdownText.code(name)).orElse("")
                + ", written at " + MarkdownText.code(entry.writtenAt()));
        history(entry);
        paragraph("", entry.description());
        asks(entry);
        decisions(entry);
        paragraph("Message", entry.message());
        for (Reference.Attribute attribute : reference.attributes()) {
            Reference.Texts texts = entry.texts().get(attribute.name());
            if (texts != null) {
                texts(MarkdownText.inline(attribute.label()), texts);
            }
        }
        translations(entry);
        if (!entry.overrides().isEmpty()) {
            texts("Overridden", new Reference.Texts(entry.overrides(), true));
        }
    }

    private void history(Reference.Entry entry) {
        paragraph("Since", entry.since());
        paragraph("Deprecated", entry.deprecated());
        entry.replacedBy()
                .ifPresent(name -> line(
                        "**Use instead:** [" + MarkdownText.inline(name) + "](#" + Reference.anchorOf(name) + ")"));
        if (!entry.aliases().isEmpty()) {
            codes("Other names", List.copyOf(entry.aliases().keySet()));
        }
    }

    private void asks(Reference.Entry entry) {
        if (entry.codes().size() > 1) {
            codes("Codes", entry.codes());
        }
        entry.asks().ifPresent(asks -> {
            codes("Only if the text holds one of", asks.any());
            codes("Only if the text holds all of", asks.all());
            codes("Only from", asks.hosts());
            codes("Only in reply to", asks.commands());
        });
    }

    private void decisions(Reference.Entry entry) {
        reference.attributes().stream()
                .filter(attribute -> entry.decisions().containsKey(attribute.name()))
                .forEach(attribute -> {
                    Reference.Decision decision = entry.decisions().get(attribute.name());
                    boolean isOwn = decision.decidedBy().equals(entry.name());
                    item("**" + MarkdownText.inline(attribute.label()) + ":** " + MarkdownText.code(decision.value())
                            + (isOwn
                                    ? ""
                                    : ", from [" + MarkdownText.inline(decision.decidedBy()) + "](#"
                                            + Reference.anchorOf(decision.decidedBy()) + ")"));
                });
        endList(List.copyOf(entry.decisions().keySet()));
    }

    private void texts(String label, Reference.Texts texts) {
        if (texts.isList()) {
            line("**" + label + ":**");
            texts.items().forEach(item -> item(MarkdownText.inline(item)));
            endList(texts.items());
        } else {
            line("**" + label + ":** " + MarkdownText.inline(texts.items().get(0)));
        }
    }

    private void translations(Reference.Entry entry) {
        entry.translations().forEach((tag, texts) -> {
            line("**In** " + MarkdownText.code(tag) + "**:**");
            texts.forEach((key, said) -> item(MarkdownText.inline(key) + ": " + MarkdownText.inline(said)));
            endList(List.copyOf(texts.keySet()));
        });
    }

    private void codes(String label, List<String> codes) {
        if (!codes.isEmpty()) {
            line("**" + label + ":** " + codes.stream().map(MarkdownText::code).collect(Collectors.joining(", ")));
        }
    }

    private void paragraph(String label, String content) {
        if (!content.isBlank()) {
            line((label.isEmpty() ? "" : "**" + label + ":** ") + MarkdownText.inline(content));
        }
    }

    private void line(String content) {
        text.append(content).append("\n\n");
    }

    private void item(String content) {
        text.append("- ").append(content).append('\n');
    }

    private void endList(List<?> items) {
        text.append(items.isEmpty() ? "" : "\n");
    }
}
