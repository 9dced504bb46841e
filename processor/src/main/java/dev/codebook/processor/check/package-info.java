/** Model to problems: one short method a rule. */
package dev.codebook.processor.check;
