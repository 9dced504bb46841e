/** Which entries match an input, and what follows: the parents, the cascade. */
package dev.codebook.processor.match;
