/** The types of the shipped catalog {@code smtp-providers}, which extends {@code smtp} by all providers. */
@CodeCatalog("smtp-providers")
package dev.codebook.integration.providers;

import dev.codebook.CodeCatalog;
