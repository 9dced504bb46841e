/** Asks for the reference of the shipped catalog {@code smtp}. */
@CodeCatalog(
        value = "smtp",
        reference = {Reference.HTML, Reference.MARKDOWN, Reference.JSON})
package dev.codebook.reference.smtp;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
