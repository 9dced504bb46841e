package dev.codebook.processor.reference;

import java.util.function.Function;

/** A form of the reference; its name is that of the annotation's constant. */
public enum ReferenceForm {
    /** For people: a page that answers. */
    HTML("html", HtmlReference::write),
    /** For repositories and wikis. */
    MARKDOWN("md", MarkdownReference::write),
    /** For other languages' tools. */
    JSON("json", JsonReference::write);

    private final String ending;
    private final Function<Reference, String> writer;

    ReferenceForm(String ending, Function<Reference, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** What the name of its file ends in. */
    public String ending() {
        return ending;
    }

    /** The text of the file. */
    public String write(Reference reference) {
        return writer.apply(reference);
    }
}
