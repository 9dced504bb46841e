/** The types of the catalog {@code smtp}, to be measured. */
@CodeCatalog("smtp")
package dev.codebook.benchmarks.smtp;

import dev.codebook.CodeCatalog;
