package dev.codebook.integration.scale;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A catalog of a given size, of which each entry has all attributes that there are.
 *
 * @param syntax {@code smtp}, {@code number} or {@code text}
 * @param entries how many, with the root
 */
record ScaleCatalog(String syntax, int entries) {

    static final List<String> SYNTAXES = List.of("number", "text", "smtp");

    private static final List<String> RETRIES = List.of("NEVER", "LATER", "AFTER_FIX");
    private static final int DETAILS = 40;

    String yaml() {
        return head() + IntStream.range(0, entries - 1).mapToObj(this::entry).collect(Collectors.joining());
    }

    private String head() {
        return """
                catalog: scale
                syntax: %s
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
                entries:
                  UNKNOWN: { code: "*", title: Unknown, retry: UNDECIDED, severity: LOW }
                """.formatted(syntax);
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
                """.formatted(
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
                        i % 2 == 0)
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
