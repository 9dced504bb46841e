package dev.codebook.integration.checked;

import dev.codebook.CodeCatalog;

/** Asks for a catalog whose exceptions are checked. */
@CodeCatalog(value = "faults.yaml", checked = true)
interface Faults {}
