/** Prepares the processor's jar for processes that run it once, cold. */
package dev.codebook.packaging;
