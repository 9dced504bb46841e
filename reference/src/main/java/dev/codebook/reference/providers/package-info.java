/** Asks for the reference of the shipped catalog {@code smtp-providers}. */
@CodeCatalog(
        value = "smtp-providers",
        reference = {Reference.HTML, Reference.MARKDOWN, Reference.JSON})
package dev.codebook.reference.providers;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
