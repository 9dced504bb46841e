package dev.codebook.processor.check;

import dev.codebook.processor.match.Grouping;
import dev.codebook.processor.match.Matching;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.syntax.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A constant that was released keeps its name and its code, since the classes of consumers hold its value. */
public final class ReleaseRules {

    private static final String HEAD = """
            # The released constants of the catalogs in this folder, which their consumers have inlined.
            # Written by javac with -Acodebook.lock=write; not to be edited.
            """;

    private static final int DIGITS = 16;

    private ReleaseRules() {}

    /** The catalog, with a problem for each constant of the lock file that is gone, or has another code without a replacement. */
    public static Outcome<Catalog> check(Catalog catalog, SourceText lock) {
        Problems problems = new Problems();
        LockSections sections = LockSections.of(lock, problems);
        if (!problems.toList().isEmpty()) {
            return problems.with(catalog);
        }
        Map<String, Located<String>> released = sections.of(catalog.name());
        if (sections.names().contains(catalog.name())
                && !sections.sum(catalog.name()).equals(sum(catalog.name(), plain(released)))) {
            problems.add(
                    sections.place(catalog.name()),
                    Rule.LOCK_FILE,
                    "what stands here of " + catalog.name() + " is not what was written: it was edited by hand",
                    "take the file back from version control; or, if nothing of it was released, delete it and write it"
                            + " anew with -Acodebook.lock=write");
        } else {
            Map<String, Entry> constants = constants(catalog);
            Map<String, String> bySimpleName = new HashMap<>();
            constants.keySet().forEach(name -> bySimpleName.put(simple(name), name));
            released.forEach((name, code) -> {
                if (constants.containsKey(name)) {
                    checkCode(constants.get(name), name, code, problems);
                } else {
                    isGone(name, code, bySimpleName.get(simple(name)), problems);
                }
            });
        }
        return problems.with(catalog);
    }

    /** Tells of a constant that is not there any more, but perhaps in another enum. */
    private static void isGone(String name, Located<String> released, String elsewhere, Problems problems) {
        boolean isElsewhere = elsewhere != null;
        problems.add(
                released.place(),
                Rule.RELEASED_CONSTANT,
                name + " was released with the code " + released.value() + ", and is "
                        + (isElsewhere ? elsewhere + " now" : "not there any more"),
                isElsewhere
                        ? "consumers name the enum that holds it: leave it there, and give the other one an entry of its own"
                        : "keep it, with \"deprecated\" and \"replaced_by\"; or make it an alias of the entry that it is now");
    }

    private static void checkCode(Entry entry, String name, Located<String> released, Problems problems) {
        if (!entry.code().text().equals(released.value()) && entry.replacedBy().isEmpty()) {
            Located<Code> code = entry.codes().get(0);
            String now = code.value().text();
            problems.add(
                    code.place(),
                    Rule.RELEASED_CONSTANT,
                    name + " was released with the code " + released.value() + ", and has " + now + " now",
                    "keep " + released.value() + ", and give " + now
                            + " to a new entry; only with \"deprecated\" and \"replaced_by\" may " + name
                            + " have another code");
        }
    }

    /** What the lock file says once the constants of a catalog are released, too. */
    public static String release(Catalog catalog, SourceText lock) {
        LockSections sections = LockSections.of(lock, new Problems());
        Map<String, Map<String, String>> all = new TreeMap<>();
        sections.names().forEach(name -> all.put(name, plain(sections.of(name))));
        Map<String, String> own = new TreeMap<>();
        constants(catalog).forEach((name, entry) -> own.put(name, entry.code().text()));
        all.put(catalog.name(), own);
        return all.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String section(String catalog, Map<String, String> constants) {
        return "\n[" + catalog + "] " + sum(catalog, constants) + "\n" + lines(constants);
    }

    private static String lines(Map<String, String> constants) {
        return constants.entrySet().stream()
                .map(constant -> constant.getKey() + " = " + constant.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** The constants by their names; those of groups with the names of their enums, since consumers write these, too. */
    private static Map<String, Entry> constants(Catalog catalog) {
        Map<String, Entry> constants = new TreeMap<>();
        if (catalog.groups().isEmpty()) {
            enter("", catalog.entries(), constants);
        } else {
            Grouping.divide(catalog, Matching.of(catalog))
                    .forEach((group, entries) -> enter(group.typeName() + ".", entries, constants));
        }
        return constants;
    }

    private static void enter(String holder, List<Entry> entries, Map<String, Entry> constants) {
        for (Entry entry : entries) {
            constants.put(holder + entry.name(), entry);
            entry.aliases().forEach(alias -> constants.put(holder + alias.name(), entry));
        }
    }

    /** The name of a constant without that of its enum. */
    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Map<String, String> plain(Map<String, Located<String>> located) {
        Map<String, String> plain = new TreeMap<>();
        located.forEach((name, code) -> plain.put(name, code.value()));
        return plain;
    }

    private static String sum(String catalog, Map<String, String> constants) {
        try {
            byte[] bytes = (catalog + "\n" + lines(constants)).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
