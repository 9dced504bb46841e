@CodeCatalog("smtp")
package com.acme.mail;

import dev.codebook.CodeCatalog;
