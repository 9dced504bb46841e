/** Asks for a catalog of the project. */
@CodeCatalog("orders")
package com.acme.orders;

import dev.codebook.CodeCatalog;
