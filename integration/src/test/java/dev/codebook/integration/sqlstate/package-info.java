/** A small catalog of {@code syntax: text}, beside its package. */
@CodeCatalog("sqlstate.yaml")
package dev.codebook.integration.sqlstate;

import dev.codebook.CodeCatalog;
