/** Projects as users have them, built by real Maven, once and again. */
package dev.codebook.integration.builds;
