package dev.codebook.processor.check;

import dev.codebook.processor.match.Grouping;
import dev.codebook.processor.match.Matching;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Rule;
import java.util.List;

/** How many entries there may be: so many as javac compiles into one enum, or, of a divided catalog, into one for each group. */
final class SizeRules {

    /** The most constants that javac, with some room, compiles into one enum (4,103 without arguments). */
    static final int MOST_ENTRIES = 4_000;

    /** A constant takes 16 bytes of the method that makes the constants, an alias 6. */
    private static final int ALIASES = 8;

    private static final int AS_ENTRIES = 3;

    /** So much of it the last entries leave, counted in parts of a constant. */
    private static final int ROOM = 600;

    /** Of all groups together: fewer than the bits of an entry's place tell apart. */
    private static final int MOST_IN_GROUPS = 100_000;

    /** Each takes some 20 bytes of the method that makes the exception of a diagnosis, whose length Java limits. */
    private static final int MOST_EXCEPTIONS = 3_000;

    /** Each takes 8 bytes of the method that makes a list, one that is put together from parts a few more. */
    private static final int MOST_ITEMS = 7_500;

    private static final String HELD = ", and an enum of Java holds " + MOST_ENTRIES;

    private SizeRules() {}

    static void entries(Catalog catalog, Findings findings) {
        List<Entry> entries = catalog.entries();
        if (fitting(entries) == entries.size()) {
            return;
        }
        if (catalog.groups().isEmpty()) {
            check(entries, "the catalog", catalog.place(), wholeHelp(entries), findings);
        } else if (entries.size() > MOST_IN_GROUPS) {
            report(
                    catalog.place(),
                    "the catalog has " + counted(entries) + ", and its groups hold " + MOST_IN_GROUPS + " together",
                    "split it into several catalogs",
                    findings);
            entries.subList(MOST_IN_GROUPS, entries.size()).forEach(findings::drop);
        } else {
            catalog.grouping().ifPresent(attribute -> groups(attribute, catalog, findings));
        }
    }

    /** Of a catalog whose entries have room. */
    static void exceptions(Catalog catalog, Findings findings) {
        List<Entry> thrown = catalog.entries().stream()
                .filter(entry -> entry.exception().isPresent() && findings.isSound(entry))
                .toList();
        boolean isTold = findings.problems().toList().stream().anyMatch(one -> one.rule() == Rule.TOO_MANY_ENTRIES);
        if (thrown.size() > MOST_EXCEPTIONS && !isTold) {
            report(
                    catalog.place(),
                    "the catalog has " + thrown.size() + " exceptions, and one class of Java holds " + MOST_EXCEPTIONS,
                    "remove \"exception:\" where nobody catches it by its class: then that of a covering entry is thrown",
                    findings);
            thrown.subList(MOST_EXCEPTIONS, thrown.size()).forEach(findings::drop);
        }
    }

    static void lists(Catalog catalog, Findings findings) {
        for (Attribute attribute : catalog.attributes()) {
            for (Entry entry : catalog.entries()) {
                int items = items(entry, attribute);
                if (items > MOST_ITEMS) {
                    report(
                            entry.place(),
                            entry.name() + " has " + items + " items under \"" + attribute.name()
                                    + "\", and one list holds " + MOST_ITEMS,
                            "divide them among several entries, or keep them in a file of their own",
                            findings);
                    findings.drop(attribute);
                }
            }
        }
    }

    private static int items(Entry entry, Attribute attribute) {
        return entry.values().get(attribute.name()) instanceof AttributeValue.Texts list
                ? list.texts().size()
                : 0;
    }

    private static void groups(Attribute attribute, Catalog catalog, Findings findings) {
        Grouping.divide(catalog, Matching.of(catalog)).forEach((group, entries) -> {
            String help = "divide it: add a value to \"" + attribute.name()
                    + "\", and write it at some of the entries, or at one that covers them";
            check(entries, "the group " + group.name(), group.place(), help, findings);
        });
    }

    private static void check(List<Entry> entries, String owner, Place place, String help, Findings findings) {
        int fitting = fitting(entries);
        if (fitting < entries.size()) {
            report(place, owner + " has " + counted(entries) + HELD, help, findings);
            entries.subList(fitting, entries.size()).forEach(findings::drop);
        }
    }

    private static void report(Place place, String message, String help, Findings findings) {
        findings.problems().add(place, Rule.TOO_MANY_ENTRIES, message, help);
    }

    private static String wholeHelp(List<Entry> entries) {
        String divide =
                "divide it: write \"groups:\" and the name of an enumerated attribute, each of whose values then"
                        + " has an enum of its own";
        return entries.size() > MOST_ENTRIES
                ? divide
                : "leave out some of the aliases, of which " + ALIASES + " take the room of " + AS_ENTRIES
                        + " entries; or " + divide;
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

    private static String counted(List<Entry> entries) {
        int aliases = entries.stream().mapToInt(entry -> entry.aliases().size()).sum();
        return entries.size() + " entries" + (aliases == 0 ? "" : " with " + aliases + " aliases");
    }
}
