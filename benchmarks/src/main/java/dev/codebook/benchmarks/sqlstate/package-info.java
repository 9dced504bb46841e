/** The types of the catalog {@code sqlstate}, to be measured. */
@CodeCatalog("sqlstate")
package dev.codebook.benchmarks.sqlstate;

import dev.codebook.CodeCatalog;
