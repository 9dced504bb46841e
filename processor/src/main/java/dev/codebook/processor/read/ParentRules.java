package dev.codebook.processor.read;

import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Which catalogs can be extended together. What is wrong is told at the name of the later one under {@code extends:}, since
 * their own files are seldom those of who extends them.
 */
record ParentRules(List<Parent> parents, Problems problems) {

    private static final String ONE_ONLY = "extend one of the two catalogs only";

    /** Whether the codes of all are written in one way; else they cannot even be compared. */
    boolean haveOneSyntax() {
        int before = problems.toList().size();
        for (Parent parent : parents) {
            if (parent.catalog().syntax() != parents.get(0).catalog().syntax()) {
                problems.add(
                        parent.place(),
                        Rule.EXTENDS_CONFLICT,
                        "the codes of these catalogs are written in different ways: " + syntax(parents.get(0)) + ", "
                                + syntax(parent),
                        "extend one of the two catalogs, and the other in a catalog of its own");
            }
        }
        return problems.toList().size() == before;
    }

    private static String syntax(Parent parent) {
        return parent.name() + " has syntax: " + parent.catalog().syntax().key();
    }

    /** Each catalog once, under whatever names it was found. */
    List<Parent> withoutRepeated() {
        List<Parent> different = new ArrayList<>();
        for (Parent parent : parents) {
            if (different.stream().anyMatch(parent::isSame)) {
                problems.add(
                        parent.place(),
                        Rule.DUPLICATE_NAME,
                        "the catalog " + parent.name() + " is extended twice",
                        "keep one of the two");
            } else {
                different.add(parent);
            }
        }
        return different;
    }

    /** Attributes of one name must be of one type, and as much needed in the one catalog as in the other. */
    void compareAttributes() {
        for (int later = 1; later < parents.size(); later++) {
            for (Parent earlier : parents.subList(0, later)) {
                compareAttributes(earlier, parents.get(later));
            }
        }
    }

    private void compareAttributes(Parent earlier, Parent later) {
        for (Attribute known : earlier.catalog().attributes()) {
            later.catalog().attributes().stream()
                    .filter(attribute -> attribute.name().equals(known.name()))
                    .forEach(attribute -> compare(known, earlier, attribute, later));
        }
    }

    private void compare(Attribute known, Parent earlier, Attribute attribute, Parent later) {
        if (Inherited.isOfOtherType(attribute, known)) {
            conflict(
                    later,
                    "the attribute " + known.name() + " is " + known.type().kind() + " in " + earlier.name() + ", and "
                            + attribute.type().kind() + " in " + later.name());
        } else if (Inherited.saysMore(attribute, known) || Inherited.saysMore(known, attribute)) {
            conflict(
                    later,
                    "the attribute " + known.name() + " has another \"required\" or \"default\" in " + later.name()
                            + " than in " + earlier.name());
        }
    }

    /** Entries of one name must be one and the same. */
    void sameName(Entry known, Parent one, Entry entry, Parent other) {
        conflict(
                other,
                "the catalogs " + one.name() + " and " + other.name() + " both have an entry " + entry.name() + ", "
                        + known.place().seenFrom(other.place()) + " and "
                        + entry.place().seenFrom(other.place()));
    }

    private void conflict(Parent later, String message) {
        problems.add(later.place(), Rule.EXTENDS_CONFLICT, message, ONE_ONLY);
    }
}
