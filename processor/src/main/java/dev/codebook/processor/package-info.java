/** The annotation processor: javac's entry point, and the stages that touch the compiler's files and messages. */
package dev.codebook.processor;
