package dev.codebook.processor.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The entries as plain HTML: a line each, which opens to what is said of it. */
final class PageEntries {

    /** Beyond so many entries only the description and the practice stand in the page twice: as HTML and in the model. */
    private static final int MOST_IN_FULL = 300;

    private static final Set<String> ALWAYS = Set.of("in_practice");

    private final Reference reference;
    private final List<Reference.Attribute> columns;
    private final PageText text;
    private final Set<String> anchors = new HashSet<>();

    PageEntries(Reference reference, PageText text) {
        this.reference = reference;
        this.columns = reference.columns();
        this.text = text;
        reference.entries().forEach(entry -> anchors.add(entry.anchor()));
    }

    void write() {
        text.markup("<div class=\"columns\" aria-hidden=\"true\"><span>Code</span><span>Meaning</span>");
        columns.forEach(
                attribute -> text.markup("<span>").text(attribute.label()).markup("</span>"));
        text.markup("</div>\n");
        Map<PageGroup, List<Reference.Entry>> groups = PageGroup.of(reference);
        groups.forEach(this::group);
    }

    private void group(PageGroup group, List<Reference.Entry> entries) {
        text.markup("<div class=\"group\">\n<h2>").text(group.title()).markup("</h2>\n");
        entries.forEach(this::entry);
        text.markup("</div>\n");
    }

    private void entry(Reference.Entry entry) {
        text.markup("<details id=" + entry.anchor() + "><summary>");
        codes(entry);
        text.markup("<b>").text(entry.title()).markup("</b>");
        for (Reference.Attribute attribute : columns) {
            text.markup("<span>")
                    .text(words(entry.decisions().get(attribute.name()).value()))
                    .markup("</span>");
        }
        text.markup("</summary>");
        paragraph("", entry.description());
        if (reference.entries().size() <= MOST_IN_FULL) {
            reference.attributes().forEach(attribute -> said(attribute, entry));
        } else {
            reference.attributes().stream()
                    .filter(attribute -> ALWAYS.contains(attribute.name()))
                    .forEach(attribute -> said(attribute, entry));
        }
        text.markup("</details>\n");
    }

    /** The canonical code; the others are there to be linked to. */
    private void codes(Reference.Entry entry) {
        text.markup("<code");
        anchor(entry, entry.codes().get(0));
        text.markup(">").text(entry.codes().get(0)).markup("</code>");
    }

    /** {@code #550-5.1.1}; an entry that asks for more than the code leaves the anchor to the one that does not. */
    private void anchor(Reference.Entry entry, String code) {
        String anchor = code.replace(' ', '-');
        boolean isPlain = anchor.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
        if (entry.asks().isEmpty() && isPlain && anchors.add(anchor)) {
            text.markup(" id=" + anchor);
        }
    }

    /** {@code AFTER_REPEATS}: After repeats. */
    private static String words(String value) {
        String words = value.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void said(Reference.Attribute attribute, Reference.Entry entry) {
        Reference.Texts texts = entry.texts().get(attribute.name());
        Reference.Decision decision = entry.decisions().get(attribute.name());
        if (texts != null && texts.isList()) {
            text.markup("<p>").text(attribute.label()).markup(":<ul>");
            texts.items().forEach(item -> text.markup("<li>").text(item));
            text.markup("</ul>");
        } else if (texts != null) {
            paragraph(attribute.label() + ": ", texts.items().get(0));
        } else if (decision != null && !columns.contains(attribute)) {
            paragraph(attribute.label() + ": ", decision.value());
        }
    }

    private void paragraph(String label, String content) {
        if (!content.isBlank()) {
            text.markup("<p>").text(label).text(content);
        }
    }
}
