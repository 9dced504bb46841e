/** Checked exceptions, asked for on a type. */
package dev.codebook.integration.checked;
