/** The types of the shipped catalog {@code http}, generated and used as a consumer does. */
@CodeCatalog("http")
package dev.codebook.integration.shipped.http;

import dev.codebook.CodeCatalog;
