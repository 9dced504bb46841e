/** Asks for the reference of the shipped catalog {@code http}. */
@CodeCatalog(
        value = "http",
        reference = {Reference.HTML, Reference.MARKDOWN, Reference.JSON})
package dev.codebook.reference.http;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
