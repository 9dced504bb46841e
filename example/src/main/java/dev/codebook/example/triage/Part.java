package dev.codebook.example.triage;

import java.util.List;

/**
 * What a part of a log has: how many lines, empty ones apart, and the attempts that count, in their order.
 */
record Part(long lines, List<Count> counts) {}
