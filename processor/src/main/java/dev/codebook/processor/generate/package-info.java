/** Plan to Java source. */
package dev.codebook.processor.generate;
