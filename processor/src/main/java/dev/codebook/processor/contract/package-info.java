/** What types of the consumer ask of the generated ones. */
package dev.codebook.processor.contract;
