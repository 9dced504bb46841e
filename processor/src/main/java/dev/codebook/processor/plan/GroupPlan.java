package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The entries that are the constants of one enum, where a catalog is divided.
 *
 * @param type the enum, nested in the interface of all entries
 * @param entries in the order of the constants; at least one
 */
public record GroupPlan(ClassName type, String description, List<EntryPlan> entries) {

    /** The place of its first entry among all entries, whose places follow each other. */
    public int first() {
        return entries.get(0).ordinal();
    }
}
