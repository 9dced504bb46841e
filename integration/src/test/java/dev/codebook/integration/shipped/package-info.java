/** The shipped catalogs of other codes than those of mail, held to the lists of their standards. */
package dev.codebook.integration.shipped;
