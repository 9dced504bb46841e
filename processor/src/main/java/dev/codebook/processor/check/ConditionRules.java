package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Folding;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What entries ask of wording, host and command. */
final class ConditionRules {

    private static final int SHORTEST_FRAGMENT = 3;

    /** In characters: RFC 5321, section 4.5.3.1.5, gives a line of a reply half as much. */
    private static final int LONGEST_FRAGMENT = 1_000;

    /** In characters: RFC 1035, section 2.3.4, gives a name 255 octets, two of which are not written. */
    private static final int LONGEST_HOST = 253;

    private static final List<String> COMMANDS =
            List.of("CONNECT", "HELO", "AUTH", "STARTTLS", "MAIL", "RCPT", "DATA", "END_OF_DATA", "QUIT");

    private ConditionRules() {}

    static void fragments(Catalog catalog, Findings findings) {
        for (Entry entry : catalog.entries()) {
            Map<String, Located<String>> seen = new HashMap<>();
            for (Located<String> fragment : fragments(entry.condition())) {
                String folded = Folding.fold(fragment.value());
                Located<String> first = seen.putIfAbsent(folded, fragment);
                if (folded.strip().length() < SHORTEST_FRAGMENT) {
                    wrong(entry, tooShort(fragment), findings);
                } else if (folded.length() > LONGEST_FRAGMENT) {
                    wrong(entry, tooLong(fragment), findings);
                } else if (folded.chars().anyMatch(Character::isISOControl)) {
                    wrong(
                            entry,
                            Problem.at(fragment.place(), Rule.BAD_FRAGMENT, "the fragment holds a control character")
                                    .help("remove it; line breaks and tabs count as blanks anyway"),
                            findings);
                } else if (first != null) {
                    wrong(entry, repeated(fragment, first), findings);
                }
            }
        }
    }

    private static List<Located<String>> fragments(Condition condition) {
        List<Located<String>> fragments = new ArrayList<>(condition.any());
        fragments.addAll(condition.all());
        return fragments;
    }

    private static Problem tooShort(Located<String> fragment) {
        return Problem.at(
                        fragment.place(),
                        Rule.BAD_FRAGMENT,
                        "the fragment \"" + fragment.value() + "\" is shorter than " + SHORTEST_FRAGMENT
                                + " characters")
                .help("so little stands in many texts by chance; write more of the wording");
    }

    private static Problem tooLong(Located<String> fragment) {
        return Problem.at(
                        fragment.place(),
                        Rule.BAD_FRAGMENT,
                        "the fragment is longer than " + LONGEST_FRAGMENT + " characters")
                .help("no reply holds so much in one piece; write the part of it by which it is known");
    }

    private static Problem repeated(Located<String> fragment, Located<String> first) {
        String difference =
                fragment.value().equals(first.value()) ? "" : ", but for case, accents and blanks, which do not count";
        return Problem.at(
                        fragment.place(),
                        Rule.BAD_FRAGMENT,
                        "the fragment \"" + fragment.value() + "\" already stands "
                                + first.place().seenFrom(fragment.place()) + difference)
                .help("remove one of the two");
    }

    static void hosts(Catalog catalog, Findings findings) {
        for (Entry entry : catalog.entries()) {
            for (Located<String> host : entry.condition().hosts()) {
                badHost(host).ifPresent(problem -> wrong(entry, problem, findings));
            }
        }
    }

    private static Optional<Problem> badHost(Located<String> host) {
        if (host.value().length() > LONGEST_HOST) {
            return Optional.of(Problem.at(
                            host.place(),
                            Rule.BAD_HOST,
                            "no host has a name of more than " + LONGEST_HOST + " characters")
                    .help("write a domain with all below it, such as *.example.com"));
        }
        return host.value().matches("(\\*\\.)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")
                ? Optional.empty()
                : Optional.of(
                        Problem.at(host.place(), Rule.BAD_HOST, "\"" + host.value() + "\" is no pattern of a host")
                                .help("write a name (mx.example.com) or a domain with all below it (*.example.com),"
                                        + " without scheme, port or path"));
    }

    static void commands(Catalog catalog, Findings findings) {
        for (Entry entry : catalog.entries()) {
            for (Located<String> command : entry.condition().commands()) {
                if (!COMMANDS.contains(command.value())) {
                    wrong(
                            entry,
                            Problem.at(
                                            command.place(),
                                            Rule.UNKNOWN_VALUE,
                                            "there is no command \"" + command.value() + "\"")
                                    .help(Suggestion.of(command.value(), COMMANDS)),
                            findings);
                }
            }
        }
    }

    private static void wrong(Entry entry, Problem problem, Findings findings) {
        findings.problems().add(problem);
        findings.standIn(entry);
    }

    /** Two entries of one layer that ask the same of a reply, under one code, would both be the most specific. */
    static void ambiguousConditions(Catalog catalog, Findings findings) {
        Map<String, List<Entry>> owners = new LinkedHashMap<>();
        for (Entry entry : catalog.entries()) {
            if (!entry.condition().isNone() && findings.isSound(entry)) {
                for (String demand : demands(entry.condition())) {
                    List<Entry> earlier = owners.computeIfAbsent(demand, key -> new ArrayList<>());
                    earlier.forEach(first -> reportIfAmbiguous(entry, first, demand, findings));
                    earlier.add(entry);
                }
            }
        }
    }

    /** What decides the weight: each of the fragments that may be there, beside those that must. */
    private static List<String> demands(Condition condition) {
        List<String> demands = condition.foldedAny();
        return demands.isEmpty() ? List.of(String.join(" ", condition.foldedAll())) : demands;
    }

    private static void reportIfAmbiguous(Entry entry, Entry first, String demand, Findings findings) {
        boolean sameWeight = entry.origin().layer() == first.origin().layer()
                && entry.condition().kinds() == first.condition().kinds()
                && weight(entry) == weight(first);
        if (!sameWeight || !entry.condition().meets(first.condition()) || entry == first) {
            return;
        }
        Set<String> codes =
                first.codes().stream().map(code -> code.value().text()).collect(Collectors.toSet());
        entry.codes().stream()
                .filter(code -> codes.contains(code.value().text()))
                .findFirst()
                .ifPresent(code -> wrong(
                        entry,
                        Problem.at(
                                        code.place(),
                                        Rule.AMBIGUOUS_CODES,
                                        "under code " + code.value().text() + ", "
                                                + first.name() + " asks the same of a reply"
                                                + (demand.isEmpty() ? "" : ": \"" + demand + "\""))
                                .help("leave the code or the fragment to one of the two, or ask more in one of them"),
                        findings));
    }

    private static int weight(Entry entry) {
        return entry.condition().foldedAll().stream().mapToInt(String::length).sum();
    }
}
