/** The types of the shipped catalog {@code sqlstate}, generated and used as a consumer does. */
@CodeCatalog("sqlstate")
package dev.codebook.integration.shipped.sqlstate;

import dev.codebook.CodeCatalog;
