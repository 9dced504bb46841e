/** Asks for the reference of the shipped catalog {@code grpc}. */
@CodeCatalog(
        value = "grpc",
        reference = {Reference.HTML, Reference.MARKDOWN, Reference.JSON})
package dev.codebook.reference.grpc;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
