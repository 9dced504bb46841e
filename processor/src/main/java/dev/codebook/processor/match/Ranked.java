package dev.codebook.processor.match;

import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;

/** A code and the entry that it belongs to, as one step of the way from the most to the least specific. */
public record Ranked(Code code, Entry entry) {}
