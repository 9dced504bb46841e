/** What can be wrong, and where: the lowest package, which every other may use. */
package dev.codebook.processor.problem;
