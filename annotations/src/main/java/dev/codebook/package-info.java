/** The annotation that asks for a catalog's types, and the one that marks them. */
package dev.codebook;
