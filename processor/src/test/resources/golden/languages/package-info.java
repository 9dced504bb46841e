/** A catalog of codes. */
@CodeCatalog(
        value = "catalog.yaml",
        reference = {Reference.MARKDOWN, Reference.JSON})
package golden;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
