/** The types of the shipped catalog {@code smtp}, generated and used as a consumer does. */
@CodeCatalog("smtp")
package dev.codebook.integration.smtp;

import dev.codebook.CodeCatalog;
