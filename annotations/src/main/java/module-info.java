/** The annotation that asks for a catalog's types; needed only while compiling, so {@code requires static} serves. */
module dev.codebook.annotations {
    exports dev.codebook;
}
