package dev.codebook;

/**
 * A form in which the reference of a catalog is written: all that it says, for people and for other languages' tools.
 *
 * @see CodeCatalog#reference()
 */
public enum Reference {
    /**
     * One page that asks nobody for anything, {@code smtp.html}: readable as it is, and where its script runs, a tool that diagnoses
     * what is pasted into it as the generated types do.
     */
    HTML,
    /** Markdown with tables, as repositories and wikis show it: {@code smtp.md}. */
    MARKDOWN,
    /** JSON, as the published schema {@code META-INF/codebook/reference.schema.json} describes it: {@code smtp.json}. */
    JSON
}
