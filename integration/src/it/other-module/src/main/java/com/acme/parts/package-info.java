/** A catalog in a package of another module. */
@CodeCatalog("/com/acme/codes/parts.yaml")
package com.acme.parts;

import dev.codebook.CodeCatalog;
