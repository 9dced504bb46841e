package dev.codebook.processor.match;

import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code, as one step of the way from the most to the least specific.
 *
 * @param entries whoever stands under it, those that ask more of a reply first
 */
public record Ranked(Code code, List<Entry> entries) {

    /** Under one code, whoever asks more of a reply goes before; then the higher layer. */
    static final Comparator<Entry> UNDER_ONE_CODE = Comparator.comparingInt(
                    (Entry entry) -> -entry.condition().kinds())
            .thenComparingInt(entry -> -entry.origin().layer());

    /** All steps, the most specific first. */
    static List<Ranked> allOf(List<Entry> entries) {
        Map<String, List<Entry>> users = new HashMap<>();
        for (Entry entry : entries) {
            for (Code code : entry.plainCodes()) {
                users.computeIfAbsent(code.text(), text -> new ArrayList<>()).add(entry);
            }
        }
        return codesOf(entries).stream()
                .map(code -> new Ranked(code, inOrder(users.get(code.text()))))
                .toList();
    }

    /** All codes, the most specific first, of two of one rank the first of the catalog. Codes that are written alike are one. */
    static List<Code> codesOf(List<Entry> entries) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.plainCodes().forEach(code -> codes.putIfAbsent(code.text(), code));
        }
        return codes.values().stream().sorted(Comparator.comparing(Code::rank)).toList();
    }

    private static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream().sorted(UNDER_ONE_CODE).toList();
    }

    /** The entry that asks nothing but the code. */
    public Optional<Entry> plain() {
        return entries.stream().filter(entry -> entry.condition().isNone()).findFirst();
    }
}
