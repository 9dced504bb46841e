/** A catalog whose attributes have types of Java. */
@CodeCatalog("catalog.yaml")
package golden;

import dev.codebook.CodeCatalog;
