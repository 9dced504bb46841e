/** A small catalog whose attributes have types of Java, on top of another. */
@CodeCatalog("duty.yaml")
package dev.codebook.integration.typed;

import dev.codebook.CodeCatalog;
