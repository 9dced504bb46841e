/** How codes are written, what they match, and which of two is more specific. */
package dev.codebook.processor.syntax;
