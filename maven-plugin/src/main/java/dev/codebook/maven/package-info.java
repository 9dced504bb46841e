/** A Maven plugin of one goal: the compiler shall see that a catalog has changed. */
package dev.codebook.maven;
