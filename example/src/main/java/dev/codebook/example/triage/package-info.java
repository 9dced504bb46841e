/** A command for postmasters: what failed in a mail log, how often, and what to do about it. */
@CodeCatalog(value = "acme-mail", reference = Reference.HTML)
package dev.codebook.example.triage;

import dev.codebook.CodeCatalog;
import dev.codebook.Reference;
