package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.NumberCode;
import dev.codebook.processor.syntax.SmtpCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every input must have one most specific entry. */
final class CodeRules {

    private CodeRules() {}

    /** A code with its place and its entry. */
    private record Use(Located<Code> code, Entry entry) {

        Code value() {
            return code.value();
        }
    }

    /** The codes of the entries that ask nothing but their codes. */
    private static List<Use> plainUses(Catalog catalog, Findings findings) {
        return uses(catalog, findings).stream()
                .filter(use -> use.entry().condition().isNone())
                .toList();
    }

    private static List<Use> uses(Catalog catalog, Findings findings) {
        List<Use> uses = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            if (findings.isSound(entry)) {
                entry.codes().forEach(code -> uses.add(new Use(code, entry)));
            }
        }
        return uses;
    }

    /** A code that another use has already, be it of the same entry or not. */
    private record Duplicate(Use use, Use first) {

        boolean isWithinEntry() {
            return first.entry() == use.entry();
        }
    }

    /** One mistake may give an entry many codes that others have, as a forgotten "text:" beside a list of codes does. */
    static void duplicateCodes(Catalog catalog, Findings findings) {
        List<Use> uses = plainUses(catalog, findings);
        Set<String> texts = uses.stream().map(use -> use.value().text()).collect(Collectors.toSet());
        Map<Entry, List<Duplicate>> withOthers = new LinkedHashMap<>();
        for (Duplicate duplicate : duplicates(uses)) {
            if (duplicate.isWithinEntry()) {
                repeated(duplicate, findings);
            } else {
                withOthers
                        .computeIfAbsent(duplicate.use().entry(), entry -> new ArrayList<>())
                        .add(duplicate);
            }
        }
        withOthers.values().forEach(duplicates -> duplicate(duplicates, texts, findings));
    }

    private static List<Duplicate> duplicates(List<Use> uses) {
        List<Duplicate> duplicates = new ArrayList<>();
        Map<String, Use> literals = new HashMap<>();
        List<Use> patterns = new ArrayList<>();
        for (Use use : uses) {
            if (use.value().isLiteral()) {
                Use first = literals.putIfAbsent(use.value().text(), use);
                if (first != null) {
                    duplicates.add(new Duplicate(use, first));
                }
                continue;
            }
            patterns.stream()
                    .filter(earlier -> sameExtent(earlier.value(), use.value()))
                    .findFirst()
                    .ifPresentOrElse(first -> duplicates.add(new Duplicate(use, first)), () -> patterns.add(use));
        }
        return duplicates;
    }

    /** An entry that asks more may share its codes with others, but need not write one twice. */
    static void repeatedCodes(Catalog catalog, Findings findings) {
        for (Entry entry : catalog.entries()) {
            Map<String, Located<Code>> seen = new HashMap<>();
            for (Located<Code> code : entry.condition().isNone() ? List.<Located<Code>>of() : entry.codes()) {
                Located<Code> first = seen.putIfAbsent(code.value().text(), code);
                if (first != null) {
                    repeated(new Duplicate(new Use(code, entry), new Use(first, entry)), findings);
                }
            }
        }
    }

    private static boolean sameExtent(Code one, Code other) {
        return one.covers(other) && other.covers(one);
    }

    private static void repeated(Duplicate duplicate, Findings findings) {
        report(duplicate, "this entry", "", "remove one of the two", findings);
    }

    private static void duplicate(List<Duplicate> ofEntry, Set<String> literals, Findings findings) {
        Duplicate duplicate = ofEntry.get(0);
        int others = ofEntry.size() - 1;
        String more =
                others == 0 ? "" : ", and " + others + " more of its codes " + (others == 1 ? "is" : "are") + ", too";
        Code code = duplicate.use().value();
        String help = others == 0 ? help(code, literals) : "choose other codes, or make one an alias of the other";
        String shared =
                code instanceof SmtpCode ? "; an entry with \"text\", \"host\" or \"command\" may share its codes" : "";
        report(duplicate, duplicate.first().entry().name(), more, help + shared, findings);
    }

    private static void report(Duplicate duplicate, String owner, String more, String help, Findings findings) {
        Use use = duplicate.use();
        String where = duplicate.first().code().place().seenFrom(use.code().place());
        findings.problems()
                .add(
                        use.code().place(),
                        Rule.DUPLICATE_CODE,
                        "code " + use.value().text() + " is already used by " + owner + " " + where + more,
                        help);
        findings.standIn(use.entry());
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
                                    "code " + use.value().text() + " is reserved "
                                            + reserved.place()
                                                    .seenFrom(use.code().place()),
                                    "choose another code: programs may still hold the old meaning");
                    findings.spare(use.entry());
                }
            }
        }
    }

    static void ambiguousCodes(Catalog catalog, Findings findings) {
        List<Use> patterns = plainUses(catalog, findings).stream()
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
                                + earlier.entry().name() + " "
                                + earlier.code().place().seenFrom(use.code().place())
                                + " match the same input, and neither is more specific",
                        "make one of them part of the other, or let them not meet");
    }
}
