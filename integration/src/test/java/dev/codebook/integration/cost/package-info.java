/** What the generated types of the shipped catalogs cost: objects made, memory held, classes loaded. */
package dev.codebook.integration.cost;
