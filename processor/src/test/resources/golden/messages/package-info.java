/** A catalog whose exceptions say more than their codes. */
@CodeCatalog("catalog.yaml")
package golden;

import dev.codebook.CodeCatalog;
