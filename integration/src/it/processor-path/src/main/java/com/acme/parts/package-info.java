/** A catalog beside the source. */
@CodeCatalog("parts.yaml")
package com.acme.parts;

import dev.codebook.CodeCatalog;
