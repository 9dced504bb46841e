/** The catalog that comes with Codebook. */
@CodeCatalog("smtp")
package com.acme.mail;

import dev.codebook.CodeCatalog;
