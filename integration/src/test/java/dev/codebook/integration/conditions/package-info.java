/** A small catalog whose entries ask for wording, host and command, on top of another. */
@CodeCatalog("wording.yaml")
package dev.codebook.integration.conditions;

import dev.codebook.CodeCatalog;
