package dev.codebook.processor.check;

import dev.codebook.processor.check.CatalogValidator.Findings;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.NumberCode;
import dev.codebook.processor.syntax.SmtpCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every input must have one most specific entry, and every entry an input. */
final class CodeRules {

    private CodeRules() {}

    /** A code with its place and its entry. */
    private record Use(Located<Code> code, Entry entry) {

        Code value() {
            return code.value();
        }
    }

    private static List<Use> uses(Catalog catalog, Findings findings) {
        List<Use> uses = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            if (!findings.dropped().contains(entry)) {
                entry.codes().forEach(code -> uses.add(new Use(code, entry)));
            }
        }
        return uses;
    }

    static void duplicateCodes(Catalog catalog, Findings findings) {
        Map<String, Use> literals = new HashMap<>();
        List<Use> patterns = new ArrayList<>();
        List<Use> uses = uses(catalog, findings);
        Set<String> texts = uses.stream().map(use -> use.value().text()).collect(Collectors.toSet());
        for (Use use : uses) {
            if (use.value().isLiteral()) {
                Use first = literals.putIfAbsent(use.value().text(), use);
                if (first != null) {
                    duplicate(use, first, texts, findings);
                }
                continue;
            }
            patterns.stream()
                    .filter(earlier -> sameExtent(earlier.value(), use.value()))
                    .findFirst()
                    .ifPresentOrElse(first -> duplicate(use, first, texts, findings), () -> patterns.add(use));
        }
    }

    private static boolean sameExtent(Code one, Code other) {
        return one.covers(other) && other.covers(one);
    }

    private static void duplicate(Use use, Use first, Set<String> literals, Findings findings) {
        boolean isSame = first.entry() == use.entry();
        String owner = isSame ? "this entry" : first.entry().name();
        findings.problems()
                .add(
                        use.code().place(),
                        Rule.DUPLICATE_CODE,
                        "code " + use.value().text() + " is already used by " + owner + " on line "
                                + first.code().place().line(),
                        isSame ? "remove one of the two" : help(use.value(), literals));
        findings.drop(use.entry());
    }

    private static String help(Code code, Set<String> taken) {
        if (code instanceof SmtpCode smtp && smtp.isReplyCode()) {
            char digit = code.text().charAt(0);
            return nextFree(code, taken) + " is free; a refinement needs an enhanced status code, such as \""
                    + code.text() + " " + digit + ".1.1\"";
        }
        boolean isNumber = code instanceof NumberCode && code.isLiteral();
        return isNumber ? nextFree(code, taken) + " is free" : "choose another code, or make one an alias of the other";
    }

    private static int nextFree(Code code, Set<String> taken) {
        int next = Integer.parseInt(code.text()) + 1;
        while (taken.contains(String.valueOf(next))) {
            next++;
        }
        return next;
    }

    static void reservedCodes(Catalog catalog, Findings findings) {
        for (Use use : uses(catalog, findings)) {
            for (Located<Code> reserved : catalog.reserved().codes()) {
                if (reserved.value().covers(use.value())) {
                    findings.problems()
                            .add(
                                    use.code().place(),
                                    Rule.RESERVED,
                                    "code " + use.value().text() + " is reserved on line "
                                            + reserved.place().line(),
                                    "choose another code: programs may still hold the old meaning");
                    findings.drop(use.entry());
                }
            }
        }
    }

    static void ambiguousCodes(Catalog catalog, Findings findings) {
        List<Use> patterns = uses(catalog, findings).stream()
                .filter(use -> !use.value().isLiteral())
                .toList();
        for (int i = 0; i < patterns.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areAmbiguous(patterns.get(i).value(), patterns.get(j).value())) {
                    ambiguous(patterns.get(i), patterns.get(j), findings);
                }
            }
        }
    }

    private static boolean areAmbiguous(Code one, Code other) {
        return one.rank().tier() == other.rank().tier()
                && one.overlaps(other)
                && !one.covers(other)
                && !other.covers(one);
    }

    private static void ambiguous(Use use, Use earlier, Findings findings) {
        if (use.entry() == earlier.entry()) {
            return;
        }
        findings.problems()
                .add(
                        use.code().place(),
                        Rule.AMBIGUOUS_CODES,
                        "codes " + use.value().text() + " and "
                                + earlier.value().text() + " of "
                                + earlier.entry().name() + " on line "
                                + earlier.code().place().line()
                                + " match the same input, and neither is more specific",
                        "make one of them part of the other, or let them not meet");
    }

    static void unreachableEntries(Catalog catalog, Findings findings) {
        List<Use> uses = uses(catalog, findings);
        for (Entry entry : catalog.entries()) {
            if (!findings.dropped().contains(entry)
                    && entry.plainCodes().stream().allMatch(code -> isBeaten(code, entry, uses))) {
                findings.problems()
                        .add(
                                entry.place(),
                                Rule.UNREACHABLE_ENTRY,
                                "more specific entries win wherever " + entry.name() + " matches",
                                "remove the entry, or widen its code");
            }
        }
    }

    private static boolean isBeaten(Code code, Entry owner, List<Use> uses) {
        if (code.isSingle()) {
            return false;
        }
        List<Code> stronger = new ArrayList<>();
        long size = 0;
        for (Use use : uses) {
            Code other = use.value();
            if (use.entry() != owner && other.rank().compareTo(code.rank()) < 0 && other.overlaps(code)) {
                stronger.add(other);
                size += other.rank().size();
            }
        }
        // so many small ones cannot fill a large one, which spares the exact answer in nearly every case
        return size >= code.rank().size() && code.isCoveredBy(stronger);
    }
}
