/** A catalog whose exceptions are checked. */
@CodeCatalog(value = "catalog.yaml", checked = true)
package golden;

import dev.codebook.CodeCatalog;
