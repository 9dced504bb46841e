package dev.codebook.integration.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A catalog of a given size, of which each entry has all attributes that there are. One that is larger than an enum is divided
 * into groups, and each of them has a file of its own.
 *
 * @param syntax {@code smtp}, {@code number} or {@code text}
 * @param entries how many, with the root
 */
record ScaleCatalog(String syntax, int entries) {

    static final List<String> SYNTAXES = List.of("number", "text", "smtp");

    private static final List<String> RETRIES = List.of("NEVER", "LATER", "AFTER_FIX");
    private static final int DETAILS = 100;
    private static final int MOST_OF_AN_ENUM = 4_000;
    private static final int ENTRIES_OF_A_GROUP = 2_500;

    private static final String AREA = "  area: { description: Who looks after it., values: { %s } }\n";
    private static final String ROOT = """
                entries:
                  UNKNOWN: { code: "*", title: Unknown, retry: UNDECIDED, severity: LOW%s }
                """;

    /** The files by their names; the catalog itself is {@code scale.yaml}. */
    Map<String, String> files() {
        if (!isDivided()) {
            return Map.of("scale.yaml", head("scale", "") + ROOT.formatted("") + entries(0, entries - 1));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("base.yaml", head("base", "groups: area") + AREA.formatted(areas()) + ROOT.formatted(", area: G0"));
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < entries - 1; at += ENTRIES_OF_A_GROUP) {
            String part = "part-" + group(at);
            parts.add(part + ".yaml");
            files.put(
                    part + ".yaml",
                    "catalog: " + part + "\nextends: base.yaml\nentries:\n"
                            + entries(at, Math.min(entries - 1, at + ENTRIES_OF_A_GROUP)));
        }
        files.put("scale.yaml", "catalog: scale\nextends: [" + String.join(", ", parts) + "]\n");
        return files;
    }

    boolean isDivided() {
        return entries > MOST_OF_AN_ENUM;
    }

    private static int group(int i) {
        return i / ENTRIES_OF_A_GROUP;
    }

    private String areas() {
        return IntStream.rangeClosed(0, group(entries - 2))
                .mapToObj(i -> "G" + i + ": Group " + i + ".")
                .collect(Collectors.joining(", "));
    }

    private String entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::entry).collect(Collectors.joining());
    }

    private String head(String name, String groups) {
        return """
                catalog: %s
                syntax: %s
                %s
                attributes:
                  retry:
                    description: May it be tried again?
                    values: { UNDECIDED: Nobody knows., NEVER: Not again., LATER: After a pause., AFTER_FIX: Once mended. }
                  severity: { description: How bad it is., values: { LOW: Low., HIGH: High. } }
                  runbook: { type: text, description: What to do. }
                  references: { type: list, description: Where it is specified. }
                  pause: { type: duration, description: How long to wait. }
                  weight: { type: integer, description: How much it counts., default: 1 }
                  page: { type: uri, description: Where more is told. }
                  loud: { type: boolean, description: Whether to wake someone., default: false }
                """.formatted(name, syntax, groups);
    }

    private String entry(int i) {
        return """
                ENTRY_%d:
                  code: "%s"
                  title: Title of entry %d
                  description: What entry %d means by its standard, in a sentence.
                  retry: %s
                  severity: %s
                  runbook: Look at page %d of the handbook.
                  references: [Handbook %d, section %d]
                  pause: PT%dM
                  weight: %d
                  page: https://example.com/%d
                  loud: %b
                %s""".formatted(
                        i,
                        code(i),
                        i,
                        i,
                        retry(i),
                        i % 2 == 0 ? "LOW" : "HIGH",
                        i,
                        i,
                        i % 10,
                        i % 20 + 1,
                        i % 50,
                        i % 30,
                        i % 2 == 0,
                        isDivided() ? "  area: G" + group(i) + "\n" : "")
                .indent(2);
    }

    /** What each entry says, and so what its diagnosis says. */
    static String retry(int i) {
        return RETRIES.get(i % RETRIES.size());
    }

    String code(int i) {
        return switch (syntax) {
            case "number" -> String.valueOf(1_000 + i);
            case "text" -> String.format(Locale.ROOT, "ACME-%06d", i);
            default -> (i % 2 == 0 ? "4." : "5.") + (100 + i / 2 / DETAILS) + "." + i / 2 % DETAILS;
        };
    }
}
