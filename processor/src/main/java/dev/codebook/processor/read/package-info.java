/** Nodes to model. */
package dev.codebook.processor.read;
