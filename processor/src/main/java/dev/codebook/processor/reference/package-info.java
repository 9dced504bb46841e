/** The reference of a catalog: one model, and a class for each form in which it is written. */
package dev.codebook.processor.reference;
