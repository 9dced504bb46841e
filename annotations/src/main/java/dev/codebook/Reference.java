package dev.codebook;

/**
 * A form in which the reference of a catalog is written: all that it says, for people and for other languages' tools.
 *
 * @see CodeCatalog#reference()
 */
public enum Reference {
    /** Markdown with tables, as repositories and wikis show it: {@code smtp.md}. */
    MARKDOWN,
    /** JSON, as the published schema {@code META-INF/codebook/reference.schema.json} describes it: {@code smtp.json}. */
    JSON
}
