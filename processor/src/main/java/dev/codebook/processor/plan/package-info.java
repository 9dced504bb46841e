/** What will be generated: every name chosen, nothing left to decide. */
package dev.codebook.processor.plan;
