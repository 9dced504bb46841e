/** The reference as a page, in a real browser. */
package dev.codebook.integration.page;
