/** What it costs at run time, by JMH, with the types of all provider catalogs. */
@CodeCatalog("smtp-providers")
package dev.codebook.benchmarks;

import dev.codebook.CodeCatalog;
