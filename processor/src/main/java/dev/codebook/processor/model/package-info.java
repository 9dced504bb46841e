/** What a catalog says, free of YAML and of Java. */
package dev.codebook.processor.model;
