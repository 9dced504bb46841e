/** The spelling of what the shipped catalogs say. */
package dev.codebook.integration.spelling;
