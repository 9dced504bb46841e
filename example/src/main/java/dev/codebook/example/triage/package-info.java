/** A command for postmasters: what failed in a mail log, how often, and what to do about it. */
@CodeCatalog("acme-mail")
package dev.codebook.example.triage;

import dev.codebook.CodeCatalog;
