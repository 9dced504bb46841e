package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.List;
import java.util.Set;

/** What entries say of each other, and how many there may be. */
final class EntryRules {

    /** The most constants that javac, with some room, compiles into one enum (4,103 without arguments). */
    static final int MOST_ENTRIES = 4_000;

    /** A constant takes 16 bytes of the method that makes the constants, an alias 6. */
    private static final int ALIASES = 8;

    private static final int AS_ENTRIES = 3;

    /** So much of it the last entries leave, counted in parts of a constant. */
    private static final int ROOM = 600;

    private EntryRules() {}

    static void replacements(Catalog catalog, Findings findings) {
        List<String> names = catalog.entries().stream().map(Entry::name).toList();
        Set<String> known = Set.copyOf(names);
        for (Entry entry : catalog.entries()) {
            entry.replacedBy()
                    .filter(name -> !known.contains(name.value()))
                    .ifPresent(name -> findings.problems()
                            .add(
                                    name.place(),
                                    Rule.UNKNOWN_ENTRY,
                                    "there is no entry " + name.value(),
                                    Suggestion.of(name.value(), names)));
        }
    }

    static void size(Catalog catalog, Findings findings) {
        int fitting = fitting(catalog.entries());
        if (fitting < catalog.entries().size()) {
            findings.problems()
                    .add(
                            catalog.place(),
                            Rule.TOO_MANY_ENTRIES,
                            "the catalog has " + counted(catalog) + ", and an enum of Java holds " + MOST_ENTRIES,
                            catalog.entries().size() <= MOST_ENTRIES
                                    ? "leave out some of the aliases, of which " + ALIASES + " take the room of "
                                            + AS_ENTRIES + " entries; or split it into several catalogs"
                                    : "split it into several catalogs");
            catalog.entries().subList(fitting, catalog.entries().size()).forEach(findings::drop);
        }
    }

    /** How many of the entries, from the first on, javac compiles into one enum together with their aliases. */
    private static int fitting(List<Entry> entries) {
        int aliases = 0;
        for (int i = 0; i < entries.size(); i++) {
            aliases += entries.get(i).aliases().size();
            if (i >= MOST_ENTRIES || (i + 1) * ALIASES + aliases * AS_ENTRIES > MOST_ENTRIES * ALIASES + ROOM) {
                return i;
            }
        }
        return entries.size();
    }

    private static String counted(Catalog catalog) {
        int aliases = catalog.entries().stream()
                .mapToInt(entry -> entry.aliases().size())
                .sum();
        return catalog.entries().size() + " entries" + (aliases == 0 ? "" : " with " + aliases + " aliases");
    }
}
