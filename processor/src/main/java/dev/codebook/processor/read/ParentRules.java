package dev.codebook.processor.read;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import java.util.List;

/**
 * Which catalogs can be extended together. What is wrong is told at the name of the later one under {@code extends:}, since
 * their own files are seldom those of who extends them.
 *
 * @param names those that stand under {@code extends:}
 * @param parents the catalogs with these names
 */
record ParentRules(List<Located<String>> names, List<Catalog> parents, Problems problems) {

    /** Whether the codes of all are written in one way; else they cannot even be compared. */
    boolean haveOneSyntax() {
        int before = problems.toList().size();
        for (int i = 1; i < parents.size(); i++) {
            if (parents.get(i).syntax() != parents.get(0).syntax()) {
                otherSyntax(i);
            }
        }
        return problems.toList().size() == before;
    }

    private void otherSyntax(int later) {
        problems.add(
                names.get(later).place(),
                Rule.EXTENDS_CONFLICT,
                "the codes of these catalogs are written in different ways: " + syntax(0) + ", " + syntax(later),
                "extend one of the two catalogs, and the other in a catalog of its own");
    }

    private String syntax(int parent) {
        return parents.get(parent).name() + " has syntax: "
                + parents.get(parent).syntax().key();
    }
}
