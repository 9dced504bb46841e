/** The types of the shipped catalog {@code grpc}, generated and used as a consumer does. */
@CodeCatalog("grpc")
package dev.codebook.integration.shipped.grpc;

import dev.codebook.CodeCatalog;
