/** A small catalog with an enum for each value of an attribute. */
@CodeCatalog("parcels.yaml")
package dev.codebook.integration.groups;

import dev.codebook.CodeCatalog;
