/** What annotation processors add to the time of a compilation: whole processes, ours beside others. */
package dev.codebook.benchmarks.overhead;
