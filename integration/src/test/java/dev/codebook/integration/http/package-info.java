/** A small catalog of {@code syntax: number}, beside its package. */
@CodeCatalog("http.yaml")
package dev.codebook.integration.http;

import dev.codebook.CodeCatalog;
