/** Asks for the reference of the shipped catalog {@code sqlstate}. */
@CodeCatalog(
        value = "sqlstate",
        reference = {Reference.HTML, Reference.MARKDOWN, Reference.JSON})
package dev.codebook.reference.sqlstate;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
