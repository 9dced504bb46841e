/** A catalog in the resources. */
@CodeCatalog("orders")
package com.acme.orders;

import dev.codebook.CodeCatalog;
