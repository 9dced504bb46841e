/** The types of the catalog {@code http}, to be measured. */
@CodeCatalog("http")
package dev.codebook.benchmarks.http;

import dev.codebook.CodeCatalog;
