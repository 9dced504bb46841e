/** Text to nodes with places; the only package that knows the YAML library. */
package dev.codebook.processor.yaml;
