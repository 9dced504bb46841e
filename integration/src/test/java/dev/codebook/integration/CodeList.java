package dev.codebook.integration;

import dev.codebook.integration.smtp.SmtpCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The codes of one kind that a list names.
 *
 * @param codes reply codes such as {@code 550}, or enhanced codes such as {@code X.1.1} and {@code 5.1.1}
 */
record CodeList(List<String> codes) {

    private static final String OPEN = "X";

    CodeList {
        codes = List.copyOf(codes);
    }

    static CodeList of(CSVRecord peer, String column) {
        return new CodeList(Stream.of(peer.get(column).split(" "))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    /** The reply codes that the catalog {@code smtp} names, alone or in a pair. */
    static CodeList ourReplies() {
        return ours("\\d{3}");
    }

    /** The enhanced codes that the catalog {@code smtp} names, alone or in a pair. */
    static CodeList ourEnhanced() {
        return ours("[xX245]\\.\\d+\\.\\d+");
    }

    private static CodeList ours(String form) {
        return new CodeList(Stream.of(SmtpCode.values())
                .flatMap(entry -> Stream.of(entry.code().split(" ")))
                .filter(code -> code.matches(form))
                .map(String::toUpperCase)
                .distinct()
                .toList());
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The codes of this list that the other one does not name, neither as they are nor with an open class. */
    List<String> missingIn(CodeList other) {
        Set<String> named = new TreeSet<>(other.codes);
        other.codes.forEach(code -> named.add(open(code)));
        return codes.stream()
                .filter(code -> !named.contains(code) && !other.codes.contains(open(code)))
                .toList();
    }

    /** The list without classes, so that 4.1.1 and 5.1.1 count as one. */
    CodeList opened() {
        return new CodeList(codes.stream().map(CodeList::open).distinct().toList());
    }

    private static String open(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : OPEN + code.substring(dot);
    }
}
