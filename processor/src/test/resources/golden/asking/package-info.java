/** A catalog of codes. */
@CodeCatalog("catalog.yaml")
package golden;

import dev.codebook.CodeCatalog;
